using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Sync;

/// <summary>
/// A look with what was done about it by hand (人工处理): what no report of ours can mend is closed by two persons with their reasons, and from then on the day is
/// looked at no more for its sake. Who proposed it cannot agree to it (双人复核).
/// </summary>
/// <param name="look">The look, with all its differences.</param>
/// <param name="acts">What was done, in order.</param>
public sealed class LookFile(Reconciliation look, IReadOnlyList<PlatformAct> acts)
{
    private PlatformAct? Last => acts.Count > 0 ? acts[^1] : null;

    /// <summary>The proposal that waits for a second person, or null.</summary>
    public PlatformAct? Proposal => Last is { Kind: PlatformActKind.HandProposed } open ? open : null;

    /// <summary>How it was closed, or null while it was not.</summary>
    public PlatformAct? Settled => Last is { Kind: PlatformActKind.HandSettled } done ? done : null;

    /// <summary>
    /// 提出办结, by an administrator. Refuses <c>RECONCILIATION_CLEAN</c>, <c>RECONCILIATION_MENDABLE</c> while something can be mended by a report,
    /// <c>HAND_PROPOSED_ALREADY</c>, <c>HAND_SETTLED</c>.
    /// </summary>
    public PlatformAct Propose(string? why, Actor by, DateTimeOffset at)
    {
        WorkbenchRules.MustAdminister(by);
        MustBeOpen();
        if (look.Differences.Count == 0)
            throw Refusal.Conflict("RECONCILIATION_CLEAN").Throwable();
        if (look.Differences.Any(d => d.Way != RepairWay.ByHand))
            throw Refusal.Conflict("RECONCILIATION_MENDABLE").Throwable();
        if (Proposal is { } open)
            throw Refusal.Conflict("HAND_PROPOSED_ALREADY").With("who", open.ByName).Throwable();
        return Note(PlatformActKind.HandProposed, why, by, at);
    }

    /// <summary>确认办结, by another administrator or a supervisor. Refuses <c>HAND_NOT_PROPOSED</c>, <c>HAND_IS_YOUR_OWN</c>, <c>HAND_SETTLED</c>, <c>EXCHANGE_NOT_YOURS</c>.</summary>
    public PlatformAct Settle(string? why, Actor by, DateTimeOffset at)
    {
        WorkbenchRules.MustSee(by);
        if (!WorkbenchRules.IsSecond(Proposed(), by))
            throw Refusal.Conflict("HAND_IS_YOUR_OWN").With("person", by.Name).Throwable();
        return Note(PlatformActKind.HandSettled, why, by, at);
    }

    /// <summary>不办结: by who proposed it, or by a second person who does not agree. Refuses <c>HAND_NOT_PROPOSED</c>, <c>HAND_SETTLED</c>, <c>EXCHANGE_NOT_YOURS</c>.</summary>
    public PlatformAct Drop(string? why, Actor by, DateTimeOffset at)
    {
        WorkbenchRules.MustSee(by);
        _ = Proposed();
        return Note(PlatformActKind.HandDropped, why, by, at);
    }

    private PlatformAct Proposed()
    {
        MustBeOpen();
        return Proposal ?? throw Refusal.Conflict("HAND_NOT_PROPOSED").Throwable();
    }

    private void MustBeOpen()
    {
        if (Settled is { } done)
            throw Refusal.Conflict("HAND_SETTLED").With("who", done.ByName).Throwable();
    }

    private PlatformAct Note(PlatformActKind kind, string? why, Actor by, DateTimeOffset at) => PlatformAct.OnLook(look, acts.Count, kind, why, (by, at));
}
