using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>A limit that cannot be computed is an error at the act that would start it, and not later by a sweep.</summary>
public sealed class Limits_beyond_counting
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [HubFact]
    public async Task A_step_whose_limit_cannot_be_counted_does_not_begin_and_nothing_is_saved()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.RepublishTemplate("standard-site-visit", json => WithLimit(json, "review", "9999 WorkDay")); // published before that was refused
        var food = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company);
        var before = (await hub.Case(food)).Revision;

        await Refused.With("LIMIT_OUT_OF_RANGE", () => hub.Complete(food, "收件受理", "Accepted"));

        var now = await hub.Case(food);
        Assert.Equal((CaseState.Received, before, null), (now.State, now.Revision, now.AcceptedAt));
    }

    private static string WithLimit(string json, string node, string limit)
    {
        var root = JsonNode.Parse(json)!;
        var step = root["root"]!["activities"]!.AsArray().Single(a => a!["id"]!.GetValue<string>() == node)!;
        step["limit"]!["expression"]!["value"] = limit;
        return root.ToJsonString(Indented);
    }
}
