using System.Text.Json.Nodes;
using ApprovalHub.Connectors.Exchange.Signing;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>Messages as the hub sends them to the city.</summary>
internal static class CityMessages
{
    private static readonly string[] Personal = ["applicantName", "applicantIdNo", "phone", "contactName", "address", "receiverName"];

    private static readonly string[] Around = ["projectNo", "sequence", "version", "time", "skips"];

    /// <summary>A message of a row, its personal fields encrypted.</summary>
    public static JsonObject Of(JsonObject row, string type, Sm4Fields fields)
    {
        var body = row["data"]!.DeepClone().AsObject();
        foreach (var name in Personal.Where(body.ContainsKey))
            body[name] = fields.Encrypt(body[name]!.GetValue<string>());
        var message = new JsonObject { ["messageId"] = row["rowGuid"]!.DeepClone(), ["type"] = type, ["body"] = body };
        foreach (var name in Around.Where(row.ContainsKey))
            message[name] = row[name]!.DeepClone();
        return message;
    }

    public static Task<HttpResponseMessage> SendAsync(this HttpClient city, JsonObject message) => city.PostAsync("/city/messages", Said.Body(message));

    public static string Id(this JsonObject message) => message["messageId"]!.GetValue<string>();
}
