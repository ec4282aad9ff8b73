using System.Text.Json;
using ApprovalHub.Connectors.Exchange.Signing;

namespace ApprovalHub.Connectors.City;

/// <summary>The fields of a message: what says who somebody is goes under SM4, everything else plainly (个人信息保护法 §51: encryption).</summary>
internal sealed class PersonalFields(Sm4Fields cipher)
{
    private static readonly HashSet<string> Personal =
        ["applicantName", "applicantIdNo", "agentName", "agentIdNo", "contactName", "phone", "address", "legalPerson", "receiverName", "receiverIdNo"];

    public IReadOnlyDictionary<string, string> Of(JsonElement fields) => fields.EnumerateObject().ToDictionary(field => field.Name, field => Of(field.Name, field.Value.GetString() ?? ""));

    private string Of(string name, string value) => Personal.Contains(name) ? cipher.Encrypt(value) : value;
}
