using System.Globalization;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Features.Templates;
using ApprovalHub.Features.Templates.Rehearsing;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>演练 over cases that really went through the hub.</summary>
public sealed class Rehearsing
{
    private const string Food = "standard-site-visit";

    private static readonly string[] NotListed = ["technicalReview", "needsTechnical", "expertReview", "needsExperts", "hearing", "needsHearing", "publicNotice", "needsNotice"];
    private static readonly string[] Answers = ["Passed", "Failed"];

    [HubFact]
    public async Task The_same_template_would_do_to_every_case_what_it_did_and_nothing_is_written()
    {
        await using var hub = await OpenAsync();
        await SomeCases(hub);
        await hub.Draws(TemplateActs.Shipped(Food));
        var before = await RowsAsync(hub);
        hub.Sql.Start();

        var outcome = await Rehearse(hub, 50);

        Assert.DoesNotContain(hub.Sql.Now.Texts, t => !t.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase) && !t.StartsWith("PRAGMA", StringComparison.Ordinal));
        Assert.Equal(before, await RowsAsync(hub));
        Assert.Equal((4, 4, 0), (outcome.Summary.Cases, outcome.Summary.Alike, outcome.Summary.Unreadable));
        Assert.All(outcome.Lines, l => Assert.True(l.Is.IsAlike, string.Join("; ", l.Is.Differences)));
        Assert.Contains(outcome.Lines, l => l.Row is { Runs: true });
        Assert.Contains(outcome.Lines, l => l.Is.Would!.Result == "Granted" && l.Is.Would.Stops.Count == 1);
    }

    [HubFact]
    public async Task A_new_step_shows_in_every_case_that_comes_to_it_with_the_days_that_it_costs()
    {
        await using var hub = await OpenAsync();
        await SomeCases(hub);
        await hub.Draws(WithSecondReview());

        var outcome = await Rehearse(hub, 50);

        var (sorts, granted) = (outcome.Summary.Sorts, outcome.Lines.Single(l => l.Is.Would!.Result == "Granted").Is);
        Assert.Equal((1, 1), (sorts[DifferenceSort.StepAdded], sorts[DifferenceSort.MoreDays]));
        Assert.Equal(2, granted.Days);
        Assert.Equal((AssumedBy.NewStep, "Passed"), granted.Would!.Tasks.Where(t => t.NodeId == "second").Select(t => (t.Assumed!.Value, t.Outcome!)).First());
        Assert.Equal(3, outcome.Summary.Alike);
        Assert.True(outcome.Summary.DaysLost == 2 && outcome.Summary.DaysWon == 0);
    }

    [HubFact]
    public async Task It_costs_the_same_commands_however_many_the_cases()
    {
        await using var hub = await OpenAsync();
        await SomeCases(hub);
        await hub.Draws(TemplateActs.Shipped(Food));
        await Rehearse(hub, 1);

        var costs = new List<int>();
        foreach (var count in new[] { 1, 4 })
        {
            hub.Sql.Start();
            await Rehearse(hub, count);
            costs.Add(hub.Sql.Now.Commands);
        }

        Assert.Equal(costs[0], costs[1]);
        Assert.True(costs[0] <= 7, string.Join("\n", hub.Sql.Now.Texts));
    }

    [HubFact]
    public async Task Who_does_not_see_drafts_does_not_rehearse_and_an_administrator_opens_no_case()
    {
        await using var hub = await OpenAsync();
        await SomeCases(hub);
        await hub.Draws(TemplateActs.Shipped(Food));

        await Refused.With("TEMPLATE_NOT_YOURS", () => Rehearse(hub, 50, "scjg-rev1"));
        await Refused.With("REHEARSAL_COUNT", () => Rehearse(hub, 201));
        await Refused.With("REHEARSAL_COUNT", () => Rehearse(hub, 0));
        await Refused.With("TEMPLATE_DRAFT_CHANGED", () => hub.As(TemplateActs.Maker).Ask((RehearseTemplates.Handler h) =>
            h.RunAsync(new(new Scenery.Which(Food, null, Guid.CreateVersion7()), 5), CancellationToken.None)));
        Assert.All((await Rehearse(hub, 50)).Lines, l => Assert.False(l.MayOpen));
        Assert.All((await Rehearse(hub, 50, TemplateActs.Second)).Lines, l => Assert.True(l.MayOpen));
    }

    [HubFact]
    public async Task Where_nobody_holds_the_post_it_says_so()
    {
        await using var hub = await OpenAsync();
        await SomeCases(hub);
        await hub.Draws(WithSecondReview(post: "NO-SUCH-POST"));

        var granted = (await Rehearse(hub, 50)).Lines.Single(l => l.Is.Would!.Result == "Granted").Is;

        Assert.Equal(["REHEARSAL_NOBODY"], granted.Faults.Where(f => f.Task.NodeId == "second").Select(f => f.Code));
    }

    [HubFact]
    public async Task It_stops_when_nobody_waits_any_more()
    {
        await using var hub = await OpenAsync();
        await SomeCases(hub);
        await hub.Draws(TemplateActs.Shipped(Food));
        using var left = new CancellationTokenSource();
        await left.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hub.As(TemplateActs.Maker).Ask((RehearseTemplates.Handler h) =>
            h.RunAsync(new(new Scenery.Which(Food, null, null), 50), left.Token)));
    }

    [HubFact]
    public async Task Made_up_cases_go_by_every_outcome_and_row_and_are_the_same_each_time()
    {
        await using var hub = await OpenAsync();
        await hub.Draws(TemplateActs.Shipped(Food));

        var (one, other) = (await MadeUp(hub), await MadeUp(hub));

        Assert.Equal(one.Lines.Select(Told), other.Lines.Select(Told));
        Assert.True(one.Lines.Count > 5);
        // A matter that lists only some special procedures can never come to the others.
        Assert.All(one.Left!.Left, l => Assert.Contains(l.Node.Id, NotListed));
        Assert.All(one.Lines, l => Assert.Null(l.Is.Stuck));
    }

    /// <summary>One handed over, one refused, one waiting for its correction, one in review.</summary>
    internal static async Task SomeCases(Hub hub)
    {
        var granted = await hub.At("2026-09-18 09:00").FoodGranted();
        await hub.At("2026-09-22 10:00").HandOver(granted, Hub.Posted);
        var refused = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Person);
        await hub.Complete(refused, "收件受理", "Refused", "不属于许可范围", "行政许可法第三十二条");
        await hub.As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Neighbour);
        var visited = await hub.As(Hub.Clerk).ReceiveAndAccept("食品经营许可", Applicants.Company);
        await hub.At("2026-09-23 10:00").As("scjg-rev1").Complete(visited, "审查", Hub.WithVisit);
    }

    private static string WithSecondReview(string? post = null) => TemplateActs.Shipped(Food, json =>
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

    private static Task<RehearseTemplates.Outcome> Rehearse(Hub hub, int cases, string by = TemplateActs.Maker) =>
        hub.As(by).Ask((RehearseTemplates.Handler h) => h.RunAsync(new(new Scenery.Which(Food, null, null), cases), CancellationToken.None));

    private static Task<RehearseTemplates.Outcome> MadeUp(Hub hub) => hub.As(TemplateActs.Maker).Ask((RehearseTemplates.Handler h) =>
        h.RunAsync(new(new Scenery.Which(Food, null, null), 100, MadeUp: true, Seed: 7), CancellationToken.None));

    private static string Told(RehearseTemplates.Line line) =>
        string.Join(';', line.Is.Would!.Tasks.Select(t => $"{t.Key} {t.Outcome} {t.EndedAt:O}")) + line.Is.Would.Result;

    /// <summary>Every row of every table, as text.</summary>
    private static async Task<IReadOnlyList<string>> RowsAsync(Hub hub)
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

    private static async Task<Hub> OpenAsync()
    {
        var hub = await Hub.OpenAsync();
        await hub.Change(_ => { });
        return hub;
    }
}
