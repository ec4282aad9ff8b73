using System.Text.Json;
using ApprovalHub.PlatformSimulator.Crypto;

namespace ApprovalHub.PlatformSimulator.Rules;

/// <summary>Reads a row's fields: all of them texts; with the city, personal ones encrypted and no others.</summary>
internal sealed class FieldReader(Platform platform, FieldCipher? cipher)
{
    private static readonly HashSet<string> Personal = new(StringComparer.Ordinal)
    {
        "applicantName", "applicantIdNo", "agentName", "agentIdNo", "contactName", "phone", "address", "legalPerson", "receiverName", "receiverIdNo", "words",
    };

    /// <summary>The fields as they are before encryption, and the first mistake in them.</summary>
    public (IReadOnlyDictionary<string, string> Fields, Judgement? Mistake) Open(string dataSet, JsonElement data)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        Judgement? mistake = null;
        foreach (var field in data.EnumerateObject())
        {
            if (field.Value.ValueKind != JsonValueKind.String)
            {
                mistake ??= Judgement.Field(field.Name, "应为文本");
                continue;
            }
            var value = field.Value.GetString()!;
            var isEncrypted = value.StartsWith(FieldCipher.Mark, StringComparison.Ordinal);
            if (cipher is not null && isEncrypted != Personal.Contains(field.Name))
                mistake ??= Judgement.Field(field.Name, isEncrypted ? "不应加密" : "应加密");
            else if (cipher is not null && isEncrypted && cipher.Open(value) is var open)
                (value, mistake) = (open ?? value, open is null ? mistake ?? Judgement.Field(field.Name, "无法解密") : mistake);
            fields.Add(field.Name, value);
        }
        return (fields, mistake ?? FieldCheck.Mistake(platform, dataSet, fields));
    }
}
