using System.Security.Cryptography;
using System.Text.Json;
using ApprovalHub.Connectors.Exchange.Signing;

namespace ApprovalHub.Connectors.City;

/// <summary>The fields of a message: what says who somebody is, and what the person served says in words of their own, goes under SM4, everything else plainly (个人信息保护法 §51: encryption).</summary>
internal sealed class PersonalFields(Sm4Fields cipher)
{
    private static readonly HashSet<string> Personal =
        ["applicantName", "applicantIdNo", "agentName", "agentIdNo", "contactName", "phone", "address", "legalPerson", "receiverName", "receiverIdNo", "words"];

    /// <summary>Those of what the city brings, which the hub itself never reports.</summary>
    private static readonly HashSet<string> OfMessages = [.. Personal, "agentPhone", "holderName", "holderIdNo"];

    public IReadOnlyDictionary<string, string> Of(JsonElement fields) => fields.EnumerateObject().ToDictionary(field => field.Name, field => Of(field.Name, field.Value.GetString() ?? ""));

    /// <summary>A field of what the city brings, opened; null where it should be under SM4 and is not, or should not and is, or cannot be opened.</summary>
    public string? Open(string name, string value)
    {
        if (OfMessages.Contains(name) != Sm4Fields.IsEncrypted(value))
            return null;
        try
        {
            return Sm4Fields.IsEncrypted(value) ? cipher.Decrypt(value) : value;
        }
        catch (CryptographicException)
        {
            return null; // the message is kept with the field's name
        }
    }

    private string Of(string name, string value) => Personal.Contains(name) ? cipher.Encrypt(value) : value;
}
