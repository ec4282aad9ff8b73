using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>What is said to be allowed is what the acts allow, and asking changes nothing.</summary>
public sealed class Dry_runs
{
    private const string Food = "食品经营许可";
    private static readonly string[] NotTaken = ["逾期未补齐，视为撤回", "不予受理", "审查（绿色通道）", "补正材料"];
    private static readonly string[] People = ["zwfw-win01", "scjg-rev1", "scjg-rev2", "scjg-chief", "scjg-head", "zwfw-out1", "zwfw-sup1"];

    [HubFact]
    public async Task Every_verdict_on_completing_is_what_completing_says()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodReviewed();
        var seen = new HashSet<bool>();

        foreach (var person in People)
        {
            var view = await Ask(hub.As(person), food);
            foreach (var verdict in view.Acts.Where(v => v is { Name: "complete", Outcome: "Granted" or "Return" }))
            {
                var real = await Refusal(() => hub.As(person).Act(food, (c, act) =>
                {
                    c.Complete(verdict.Task!.Id, OnRecord.With(new TaskAnswer(verdict.Outcome!, new Opinion("同意", "依据"))), act);
                    throw new TryOnlyException();
                }));
                Assert.Equal(verdict.Refusal?.Code, real);
                seen.Add(verdict.Refusal is null);
            }
        }
        Assert.Equal(2, seen.Count); // some may, some may not
    }

    [HubFact]
    public async Task Asking_leaves_the_case_as_it_was()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var before = await hub.Case(food);

        var acts = (await Ask(hub.As("scjg-rev1"), food)).Acts;

        var after = await hub.Case(food);
        Assert.True(acts.Count > 10);
        Assert.Equal((before.Revision, before.LastHash, before.ProcessPayload), (after.Revision, after.LastHash, after.ProcessPayload));
    }

    [HubFact]
    public async Task A_block_after_a_broken_promise_shows_before_the_intake_is_answered()
    {
        await using var hub = await Hub.OpenAsync();
        var first = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        await hub.Complete(first, "收件受理", Hub.Answer("Tolerated", "容缺受理") with { Promise = new TolerancePromise("孙丽") });
        hub.At("2026-10-20 09:00");
        await hub.Sweep(first);

        var second = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        var verdict = (await Ask(hub, second)).Acts.Single(a => a is { Name: "complete", Outcome: "Tolerated" });

        Assert.Equal("TOLERANCE_BLOCKED", verdict.Refusal?.Code);
    }

    [HubFact]
    public async Task The_way_through_parallel_branches_is_told_by_what_was_asked()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodGranted();

        var view = await hub.As(Hub.Dispatcher).Ask((ReadProcess.Handler h) => h.HandleAsync(food.CaseId, null, CancellationToken.None));
        string Named(string name) => view.Definition.Nodes.First(n => n.Name == name).Id;

        Assert.Equal(NodeProgress.Done, view.Way.At(Named("审查")));
        Assert.Equal(NodeProgress.Done, view.Way.At(Named("现场勘验")));
        Assert.Equal(NodeProgress.Now, view.Way.At(Named("统一出件")));
        Assert.Equal(NodeProgress.ToCome, view.Way.At(Named("补正材料")));
        Assert.All(view.Definition.Connections.Where(view.Way.Took), c => Assert.NotEqual(NodeProgress.ToCome, view.Way.At(c.Target)));

        await hub.HandOver(food, new Delivery(DeliveryWay.Post, "孙丽", null, "邮政速递", "EA1"));
        view = await hub.Ask((ReadProcess.Handler h) => h.HandleAsync(food.CaseId, null, CancellationToken.None));
        Assert.Equal(NodeProgress.Done, view.Way.At(Named("办结")));
        Assert.All(NotTaken, n => Assert.Equal(NodeProgress.Skipped, view.Way.At(Named(n))));
    }

    [HubFact]
    public async Task A_step_that_sent_the_case_back_is_returned_until_it_has_passed_it()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodReviewed();
        async Task<CaseWay> Way() => (await hub.Ask((ReadProcess.Handler h) => h.HandleAsync(food.CaseId, null, CancellationToken.None))).Way;

        await hub.As("scjg-chief").Complete(food, "决定", "Return", "请补充");
        Assert.Equal((NodeProgress.Returned, NodeProgress.Now), ((await Way()).At("decide"), (await Way()).At("review")));

        hub.At("2026-09-22 09:00");
        await hub.As("scjg-rev1").Complete(food, "审查", "Passed", "已补充");
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed", "已补充");
        Assert.Equal(NodeProgress.Now, (await Way()).At("decide"));
        hub.At("2026-09-23 09:00");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        Assert.Equal(NodeProgress.Done, (await Way()).At("decide"));
    }

    private static Task<ReadActs.View> Ask(Hub hub, ActAnswer on) => hub.Ask((ReadActs.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None));

    private static async Task<string?> Refusal(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (TryOnlyException)
        {
            return null;
        }
        catch (Domain.Kernel.RefusedException refused)
        {
            return refused.Refusal.Code;
        }
    }

    /// <summary>Stops an act that went well before it is saved.</summary>
    private sealed class TryOnlyException : Exception;
}
