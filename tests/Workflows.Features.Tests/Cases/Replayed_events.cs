using System.Text.Json.Nodes;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>Replaying the stored events of a case rebuilds the state of its process (PROCESS.md).</summary>
public sealed class Replayed_events
{
    [HubFact]
    public async Task Of_a_case_with_a_visit_from_the_counter_to_the_handing_over()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");
        await Follows(hub, food);
        await hub.As("scjg-rev1").Complete(food, "现场勘验", "Done");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        await hub.As(Hub.Dispatcher).Complete(food, "统一出件", Hub.Answer("Delivered") with { Delivery = Hub.Posted });

        await Follows(hub, food);
    }

    [HubFact]
    public async Task Of_a_joint_case_with_a_return_and_a_recall()
    {
        await using var hub = await Hub.OpenAsync();
        var road = await hub.As(Hub.Clerk).ReceiveAndAccept("占用、挖掘城市道路", Applicants.Company);
        var asked = await hub.As("gajj-rev1").OpenTask(road, "并联审查");
        await hub.CompleteTask(road.CaseId, asked, Hub.Answer("Agreed", "同意"));
        await hub.Act(road, (c, act) => c.Recall(asked, act));
        await Follows(hub, road);
        await hub.As("gajj-rev1").CompleteTask(road.CaseId, asked, Hub.Answer("Agreed", "同意"));
        var own = await hub.As("csgl-rev1").OpenTask(road, "主办部门汇总审查");
        await hub.Act(road, (c, act) => c.Return(own, "intake", "请核对", act));

        await Follows(hub, road);
    }

    [HubFact]
    public async Task Of_a_case_that_time_moved_on_the_green_lane_and_that_was_withdrawn()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Green_channel.Approved(hub);
        await Follows(hub, food);
        await hub.At("2026-12-01 09:00").Sweep(food);
        await Follows(hub, food);
        await hub.As(Hub.Clerk).Withdraw(food);

        await Follows(hub, food);
    }

    [HubFact]
    public async Task Of_a_case_that_owed_a_material_and_supplied_it()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Broken_promises.Tolerated(hub);
        await Follows(hub, food);
        await hub.As(Hub.Clerk).Supply(food, "M04");

        await Follows(hub, food);
    }

    [HubFact]
    public async Task A_state_that_was_changed_behind_the_programs_back_does_not_follow_from_them()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var other = await hub.FoodReviewed();
        await using (var db = hub.Db())
        {
            var payload = (await hub.Case(other)).ProcessPayload;
            await db.Cases.Where(c => c.Id == food.CaseId).ExecuteUpdateAsync(c => c.SetProperty(x => x.ProcessPayload, payload));
        }

        Assert.False((await Read(hub, food)).StateFollows);
    }

    [HubFact]
    public async Task A_state_that_another_version_of_the_engine_wrote_is_not_judged()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await using (var db = hub.Db())
            await db.Cases.ExecuteUpdateAsync(c => c.SetProperty(x => x.EngineVersion, "0"));

        Assert.Null((await Read(hub, food)).StateFollows);
    }

    /// <summary>A case that began before events kept what the engine was told is still read.</summary>
    [HubFact]
    public async Task A_case_whose_events_do_not_say_what_the_engine_was_told_is_not_judged()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var subject = await hub.Case(food);
        await using var db = hub.Db();
        var template = await db.Templates.SingleAsync(t => t.Id == subject.TemplateId && t.Version == subject.TemplateVersion);
        var definition = ProcessDefinition.Parse(template.Json).Value;

        Assert.NotNull(EventReplay.Of(subject.Events, _ => definition, definition.Version, new BuiltInEngine()));
        foreach (var old in subject.Events)
        {
            var said = JsonNode.Parse(old.Data)!.AsObject();
            said.Remove("facts");
            db.Entry(old).Property(e => e.Data).CurrentValue = said.ToJsonString();
        }
        Assert.Null(EventReplay.Of(subject.Events, _ => definition, definition.Version, new BuiltInEngine()));
    }

    internal static async Task Follows(Hub hub, ActAnswer on) => Assert.True((await Read(hub, on)).StateFollows);

    private static Task<ReadEvents.Chain> Read(Hub hub, ActAnswer on) =>
        hub.As("zwfw-sup1").Ask((ReadEvents.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None));
}
