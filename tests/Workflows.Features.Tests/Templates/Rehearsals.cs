using System.Globalization;
using System.Text.Json.Nodes;
using ApprovalHub.Features.Templates;
using ApprovalHub.Features.Templates.Rehearsing;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>Cases, drafts and rows for tests of rehearsals.</summary>
internal static class Rehearsals
{
    public const string Food = "standard-site-visit";

    private static readonly string[] Answers = ["Passed", "Failed"];

    /// <summary>One handed over, one refused, one waiting for its correction, one in review.</summary>
    public static async Task SomeCases(Hub hub)
    {
        var granted = await hub.At("2026-09-18 09:00").FoodGranted();
        await hub.At("2026-09-22 10:00").HandOver(granted, Hub.Posted);
        var refused = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Person);
        await hub.Complete(refused, "收件受理", "Refused", "不属于许可范围", "行政许可法第三十二条");
        await hub.As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Neighbour);
        var visited = await hub.As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Company);
        await hub.At("2026-09-23 10:00").As("scjg-rev1").Complete(visited, "审查", Hub.WithVisit);
    }

    public static string WithSecondReview(string? post = null) => TemplateActs.Shipped(Food, json =>
    {
        var (steps, lines) = (json["root"]!["activities"]!.AsArray(), json["root"]!["connections"]!.AsArray());
        var second = JsonNode.Parse("""{"id":"second","type":"ApprovalHub.Review","version":1,"limit":{"typeName":"String","expression":{"type":"Literal","value":"2 WorkDay"}},"reviewers":{"typeName":"Int32","expression":{"type":"Literal","value":1}},"metadata":{"displayText":"复核"}}""")!;
        if (post is not null)
        {
            second["who"] = JsonNode.Parse("""{"typeName":"String","expression":{"type":"Literal","value":"Post"}}""");
            second["post"] = JsonNode.Parse($$$"""{"typeName":"String","expression":{"type":"Literal","value":"{{{post}}}"}}""");
        }
        steps.Add(second);
        lines.First(l => (string?)l!["source"]!["activity"] == "needsNotice" && (string?)l["source"]!["port"] == "Default")!["target"]!["activity"] = "second";
        foreach (var port in Answers)
            lines.Add(JsonNode.Parse($$$"""{"source":{"activity":"second","port":"{{{port}}}"},"target":{"activity":"decide","port":"In"}}"""));
    });

    public static Task<RehearseTemplates.Outcome> Rehearse(Hub hub, int cases, string by = TemplateActs.Maker) =>
        hub.As(by).Ask((RehearseTemplates.Handler h) => h.RunAsync(new(new Scenery.Which(Food, null, null), cases), CancellationToken.None));

    /// <summary>Every row of every table, as text.</summary>
    public static async Task<IReadOnlyList<string>> RowsAsync(Hub hub)
    {
        await using var db = hub.Db();
        await db.Database.OpenConnectionAsync();
        var rows = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
                rows.Add(table + " " + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    public static async Task<Hub> OpenAsync()
    {
        var hub = await Hub.OpenAsync();
        await hub.Change(_ => { });
        return hub;
    }
}
