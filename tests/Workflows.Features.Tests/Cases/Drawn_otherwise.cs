using System.Text.Json.Nodes;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>What holds in templates that a centre draws otherwise than the shipped ones.</summary>
public sealed class Drawn_otherwise
{
    private const string Report = "建设项目环境影响报告表";

    [HubFact]
    public async Task A_check_before_acceptance_leaves_an_application_what_it_is()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.RepublishTemplate("standard-site-visit", json => json
            .Replace("ApprovalHub.PreReview", "ApprovalHub.Review", StringComparison.Ordinal).Replace("\"port\": \"Rejected\"", "\"port\": \"Failed\"", StringComparison.Ordinal));

        var applied = await hub.AsNobody().Apply("食品经营许可", Applicants.Company);

        Assert.Contains(applied.Open, t => t.Name == "网上预审");
        Assert.Equal(CaseState.Applied, applied.State);
    }

    [HubFact]
    public async Task Of_two_procedures_at_a_time_each_step_stands_for_the_other_and_not_for_itself()
    {
        await using var hub = await Hub.OpenAsync();
        var report = await AtBoth(hub);
        var (expert, notice) = (await Step(hub, report, "reviewA"), await Step(hub, report, "reviewB"));
        Assert.Equal((null, null), (expert.DueAt, notice.DueAt)); // each one's clock stands while the other is on

        await hub.At("2026-09-22 16:00").As("sthj-rev2").Complete(report, "乙部门审查", "Done", "无异议");

        // Two working days from the 18th, with the 21st and 22nd not counted: the 23rd and 24th. Its own stop, which is still on, is not among them.
        Assert.Equal(ShanghaiTime.At(new DateOnly(2026, 9, 25), default), (await Step(hub, report, "reviewA")).DueAt);
        Assert.True((await hub.Case(report)).IsStopped);
    }

    private static async Task<CaseTask> Step(Hub hub, ActAnswer on, string node) => (await hub.Case(on)).Tasks.Single(t => t.NodeId == node);

    /// <summary>The benchmark's parallel reviews, drawn as an expert review beside a public notice.</summary>
    private static async Task<ActAnswer> AtBoth(Hub hub)
    {
        var json = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Flow", "parallel.json")))!;
        foreach (var step in json["root"]!["activities"]!.AsArray().Where(a => a!["id"]!.GetValue<string>() is "reviewA" or "reviewB"))
        {
            step!["type"] = "ApprovalHub.SpecialProcedure";
            step["procedure"] = Literal(step["id"]!.GetValue<string>() == "reviewA" ? "ExpertReview" : "PublicNotice");
            step["who"] = Literal("Reviewer");
            step.AsObject().Remove("post");
        }
        foreach (var line in json["root"]!["connections"]!.AsArray().Where(c => c!["source"]!["port"]!.GetValue<string>() == "Passed"))
            line!["source"]!["port"] = "Done";
        var text = json.ToJsonString();
        await hub.Change(db => db.Add(new ProcessTemplate(ProcessDefinition.Parse(text).Value, text, hub.Today, "测试", hub.Clock.GetUtcNow())));
        await hub.Republish(Report, m => m with { Template = "parallel" });
        return await hub.As(Hub.Clerk).ReceiveAndAccept(Report, Applicants.Company);
    }

    private static JsonObject Literal(string value) =>
        new() { ["typeName"] = "String", ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value } };
}
