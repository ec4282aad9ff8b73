using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>A step that is asked of two is two tasks and one breach: one item, one card, one report; and it is laid on whoever had the step.</summary>
public sealed class One_breach_one_item
{
    [HubFact]
    public async Task A_step_asked_of_two_opens_one_item_and_reports_once()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();

        await hub.At("2026-10-20 09:00").Sweep(food);

        var rungs = await hub.Rungs(food);
        Assert.Equal(2, rungs.Count(r => r is { Limit: LimitKind.Step, Rung: RungKind.Supervisor })); // both have their claim
        Assert.Equal(2, rungs.Count(r => r is { Limit: LimitKind.Handover, Rung: RungKind.Supervisor }));
        await using var db = hub.Db();
        var items = await db.SupervisionItems.ToListAsync();
        Assert.Equal(["Handover.Supervisor", "Step.Supervisor"], items.Select(i => i.Rule).Where(r => r is "Step.Supervisor" or "Handover.Supervisor").Order());
        var told = (await hub.Case(food)).Outbox.Where(o => o.Template is not null).Select(o => $"{o.Template} {o.Recipient}").ToList();
        Assert.Equal(told.Distinct(), told);
    }

    [HubFact]
    public async Task Each_of_two_who_have_claimed_it_is_told_and_the_head_once()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var tasks = (await hub.Case(food)).Tasks.Where(t => t.IsOpen).Select(t => t.Id).ToList();
        await hub.As("scjg-rev1").Act(food, (c, act) => c.Claim(tasks[0], act));
        await hub.As("scjg-rev2").Act(food, (c, act) => c.Claim(tasks[1], act));

        await hub.At("2026-10-20 09:00").Sweep(food);

        var told = (await hub.Case(food)).Outbox;
        Assert.Equal(
            Enumerable.Range(1, 2).Select(n => $"Person:{DemoCentre.Person($"scjg-rev{n}"):N}").Order(),
            told.Where(o => o.Template == "Step.Red" && o.Recipient!.StartsWith("Person", StringComparison.Ordinal)).Select(o => o.Recipient!).Order());
        Assert.Single(told, o => o is { Template: "Step.Red", Recipient: "ChiefRepresentative:SCJG" });
        Assert.Single(told, o => o is { Template: "Step.Head", Recipient: "DepartmentHead:SCJG" });
    }

    [HubFact]
    public async Task Boards_show_one_card_for_one_breach_and_each_person_their_own()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var tasks = (await hub.Case(food)).Tasks.Where(t => t.IsOpen).Select(t => t.Id).ToList();
        await hub.As("scjg-rev1").Act(food, (c, act) => c.Claim(tasks[0], act));
        await hub.As("scjg-rev2").Act(food, (c, act) => c.Claim(tasks[1], act));
        await hub.At("2026-09-26 00:00").Sweep(food); // 审查 has four days: over with the 25th

        hub.As("zwfw-sup1");
        Assert.Equal((1, 1), await Cards(hub, CountCards.By.Step));
        Assert.Equal((1, 1), await Cards(hub, CountCards.By.Department));
        Assert.Equal(2, (await Lines(hub, CountCards.By.Person)).Count);
    }

    [HubFact]
    public async Task Another_departments_post_answers_for_its_own_countersign()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.RepublishTemplate("standard-site-visit", json => Countersigned(json, "WSJK-REV1", "CSGL-REV1"));
        var food = await hub.FoodAccepted();

        await hub.At("2026-12-01 09:00").Sweep(food);

        Assert.Equal(
            ["CSGL", "WSJK"], (await hub.Rungs(food)).Where(r => r is { Limit: LimitKind.Step, Rung: RungKind.Supervisor }).Select(r => r.DepartmentCode).Order());
        await using var db = hub.Db();
        Assert.Equal(["CSGL", "WSJK"], (await db.SupervisionItems.Where(i => i.Rule == "Step.Supervisor").ToListAsync()).Select(i => i.DepartmentCode).Order());
    }

    [HubFact]
    public async Task The_dispatch_desk_answers_for_what_lies_there()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();

        await hub.At("2026-12-01 09:00").Sweep(food);

        Assert.All((await hub.Rungs(food)).Where(r => r.Limit == LimitKind.Dispatch), r => Assert.Equal("ZWFW", r.DepartmentCode));
    }

    [HubFact]
    public async Task A_special_procedure_that_takes_too_long_is_one_breach()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");

        await hub.At("2026-12-01 09:00").Sweep(food);

        Assert.Contains(await hub.Rungs(food), r => r is { Limit: LimitKind.SpecialProcedure, Rung: RungKind.Supervisor });
        Assert.DoesNotContain(await hub.Rungs(food), r => r is { Limit: LimitKind.Step, Step: "现场勘验" });
    }

    /// <summary>The review becomes a countersign of posts.</summary>
    private static string Countersigned(string json, params string[] posts)
    {
        var definition = JsonNode.Parse(json)!;
        var root = definition["root"]!;
        var node = root["activities"]!.AsArray().First(a => (string?)a!["id"] == "review")!.AsObject();
        node["type"] = "ApprovalHub.Countersign";
        node["posts"] = JsonNode.Parse($$$"""{"typeName":"String[]","expression":{"type":"Object","value":{{{JsonSerializer.Serialize(JsonSerializer.Serialize(posts))}}} }}""");
        var lines = root["connections"]!.AsArray();
        foreach (var line in lines.Where(c => (string?)c!["source"]!["activity"] == "review").ToList())
        {
            var port = (string?)line!["source"]!["port"];
            if (port is "Passed" or "Failed")
                line["source"]!["port"] = port == "Passed" ? "Agreed" : "Disagreed";
            else
                lines.Remove(line);
        }
        return definition.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static async Task<(int Yellow, int Red)> Cards(Hub hub, CountCards.By by) =>
        (await Lines(hub, by)) is var lines ? (lines.Sum(l => l.Yellow), lines.Sum(l => l.Red)) : default;

    /// <summary>Of the days on which only the review ran out.</summary>
    private static Task<IReadOnlyList<CountCards.Line>> Lines(Hub hub, CountCards.By by) =>
        hub.Ask((CountCards.Handler h) => h.HandleAsync(new(by, new(2026, 9, 21), new(2026, 9, 25)), CancellationToken.None));
}
