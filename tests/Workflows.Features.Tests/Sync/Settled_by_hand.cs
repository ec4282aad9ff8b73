using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>人工处理: a difference that only hands can mend is closed by two persons, and no night looks at it again for its own sake.</summary>
public sealed class Settled_by_hand
{
    private const string Night = "2026-09-19 01:00", NextNight = "2026-09-20 01:00", ThirdNight = "2026-09-21 01:00";

    [HubFact]
    public async Task What_only_hands_can_mend_is_closed_by_two_and_not_looked_at_again()
    {
        var (exchange, look) = await OpenAsync();
        await using var _ = exchange;

        await Hand(exchange, look, SettleByHand.Act.Propose, Workbench.Administrator);
        await Refused.With("HAND_PROPOSED_ALREADY", () => Hand(exchange, look, SettleByHand.Act.Propose, Workbench.Administrator));
        await Refused.With("HAND_IS_YOUR_OWN", () => Hand(exchange, look, SettleByHand.Act.Settle, Workbench.Administrator));
        Assert.False(await IsSettled(exchange, look));
        Assert.Contains(await exchange.Reconcile(NextNight), f => f is { Platform: Platforms.Province, Day.Day: 18 }); // one alone closes nothing

        look = (await exchange.Look(Platforms.Province, "2026-09-18")).Id;
        await Hand(exchange, look, SettleByHand.Act.Propose, Workbench.Administrator);
        await Hand(exchange, look, SettleByHand.Act.Settle, Workbench.Supervisor);
        await Refused.With("HAND_SETTLED", () => Hand(exchange, look, SettleByHand.Act.Drop, Workbench.Supervisor));

        Assert.True(await IsSettled(exchange, look));
        Assert.DoesNotContain(await exchange.Reconcile(ThirdNight), f => f is { Platform: Platforms.Province, Day.Day: 18 });
        Assert.Equal([PlatformActKind.HandProposed, PlatformActKind.HandProposed, PlatformActKind.HandSettled], (await exchange.Acts()).OrderBy(a => a.At).Select(a => a.Kind));
    }

    [HubFact]
    public async Task The_alarm_is_over_and_a_look_that_finds_nothing_new_stays_closed_and_one_that_does_not_is_open()
    {
        var (exchange, look) = await OpenAsync();
        await using var _ = exchange;
        await exchange.Watch();
        exchange.Hub.As(Workbench.Administrator);
        Assert.Contains((await exchange.Standing(Platforms.Province)).Alarms, a => a.Kind == AlarmKind.Differs);
        await Hand(exchange, look, SettleByHand.Act.Propose, Workbench.Administrator);
        await Hand(exchange, look, SettleByHand.Act.Settle, Workbench.Supervisor);
        await exchange.Watch();
        exchange.Hub.As(Workbench.Administrator);
        Assert.DoesNotContain((await exchange.Standing(Platforms.Province)).Alarms, a => a.Kind == AlarmKind.Differs);

        exchange.Hub.At("2026-09-19 10:00");
        var again = await exchange.LookNow(Platforms.Province, new DateOnly(2026, 9, 18));
        Assert.True(await IsSettled(exchange, again)); // the same, so nobody need close it once more
        exchange.Province.Lose(row => row.Step == 3);
        exchange.Hub.At("2026-09-19 11:00");
        var other = await exchange.LookNow(Platforms.Province, new DateOnly(2026, 9, 18));
        Assert.False(await IsSettled(exchange, other));
        await Refused.With("RECONCILIATION_MENDABLE", () => Hand(exchange, other, SettleByHand.Act.Propose, Workbench.Administrator));
        await Refused.With("RECONCILIATION_OLD", () => Hand(exchange, again, SettleByHand.Act.Propose, Workbench.Administrator));
    }

    [HubFact]
    public async Task It_is_not_closed_without_a_reason_by_strangers_or_unproposed_and_a_proposal_may_be_dropped()
    {
        var (exchange, look) = await OpenAsync();
        await using var _ = exchange;

        await Refused.With("TEXT_MISSING", () => Hand(exchange, look, SettleByHand.Act.Propose, Workbench.Administrator, " "));
        await Refused.With("ADMINISTRATORS_ONLY", () => Hand(exchange, look, SettleByHand.Act.Propose, Workbench.Supervisor));
        await Refused.With("EXCHANGE_NOT_YOURS", () => Hand(exchange, look, SettleByHand.Act.Settle, "scjg-head"));
        await Refused.With("HAND_NOT_PROPOSED", () => Hand(exchange, look, SettleByHand.Act.Settle, Workbench.Supervisor));
        await Refused.With("RECONCILIATION_UNKNOWN", () => Hand(exchange, Guid.CreateVersion7(), SettleByHand.Act.Propose, Workbench.Administrator));
        await Hand(exchange, look, SettleByHand.Act.Propose, Workbench.Administrator);
        await Hand(exchange, look, SettleByHand.Act.Drop, Workbench.Supervisor);
        await Refused.With("HAND_NOT_PROPOSED", () => Hand(exchange, look, SettleByHand.Act.Settle, Workbench.Supervisor));
        Assert.False(await IsSettled(exchange, look));
    }

    /// <summary>The province holds a step of a case that is not ours.</summary>
    private static async Task<(Exchange Exchange, Guid Look)> OpenAsync()
    {
        var exchange = await Exchange.OpenAsync();
        await exchange.Reported();
        exchange.Province.Invent(DataSets.Process, exchange.Province.Taken[0].Row with { Id = Guid.CreateVersion7(), CaseNumber = "410702-NOT-OURS" });
        var found = await exchange.Reconcile(Night);
        Assert.Contains(found, f => f is { Platform: Platforms.Province, Day.Day: 18, Differences: 1 });
        var look = await exchange.Look(Platforms.Province, "2026-09-18");
        Assert.Equal(RepairWay.ByHand, Assert.Single(look.Differences).Way);
        return (exchange, look.Id);
    }

    private static async Task<bool> IsSettled(Exchange exchange, Guid look) =>
        (await exchange.Hub.As(Workbench.Supervisor).Ask((ReadReconciliations.Handler h) => h.ReadAsync(look, CancellationToken.None))).IsSettled;

    private static Task<bool> Hand(Exchange exchange, Guid look, SettleByHand.Act act, string by, string words = "已与省平台核对") => exchange.Hub.As(by).Ask(async (SettleByHand.Handler h) =>
    {
        await h.HandleAsync(look, act, words, CancellationToken.None);
        return true;
    });
}
