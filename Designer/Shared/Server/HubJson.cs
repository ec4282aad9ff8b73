using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Api.Contracts.Sessions;
using ApprovalHub.Designer.Server.First;

namespace ApprovalHub.Designer.Server;

/// <summary>
/// JSON as the server's border reads and writes it, but for one thing: a member that is not known is passed over, since a page that was opened
/// before an upgrade must go on reading after it.
/// </summary>
public static class HubJson
{
    /// <summary>The same without the reading by hand.</summary>
    internal static JsonSerializerOptions Plain { get; } = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        MaxDepth = 64,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    public static JsonSerializerOptions Options { get; } = new(Plain)
    {
        Converters =
        {
            new FirstConverter<SessionResponse>(SessionReading.Who), new FirstConverter<Page<InboxLine>>(InboxReading.Page),
            new FirstConverter<InboxCounts>(CountsReading.Counts), new FirstConverter<YearResponse>(YearReading.Year),
        },
    };
}
