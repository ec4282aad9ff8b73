using System.Collections.Frozen;
using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Supervision;

/// <summary>The rungs of every kind of limit, as data of the book. Immutable.</summary>
public sealed class Ladder
{
    private const int MostReplyDays = 30;
    private readonly FrozenDictionary<LimitKind, LadderRung[]> rungs;

    /// <param name="rungs">All rungs, checked by <see cref="Faults"/>.</param>
    public Ladder(IEnumerable<LadderRung> rungs) =>
        this.rungs = rungs.GroupBy(r => r.Limit).ToFrozenDictionary(g => g.Key, g => g.OrderBy(r => r.Rung).ToArray());

    /// <summary>No rungs at all.</summary>
    public static Ladder None { get; } = new([]);

    /// <summary>The rungs of a kind of limit, in order.</summary>
    public IReadOnlyList<LadderRung> Of(LimitKind limit) => rungs.GetValueOrDefault(limit, []);

    public IEnumerable<LadderRung> All => rungs.OrderBy(r => r.Key).SelectMany(r => r.Value);

    /// <summary>
    /// Every fault of a ladder: LADDER_RUNG_TWICE, LADDER_DAYS_WRONG, LADDER_PERCENT_WRONG, LADDER_PERCENT_AFTER, LADDER_REPLY_WRONG,
    /// LADDER_DOES_NOTHING (tells nobody, shows no card, opens no item), and LADDER_ORDER where a card or a report comes before a milder one.
    /// </summary>
    public static IReadOnlyList<LadderFault> Faults(IReadOnlyList<LadderRung> rungs) =>
        [.. rungs.SelectMany((rung, i) => Check(rung, [.. rungs.Take(i).Where(r => r.Limit == rung.Limit)]))];

    private static IEnumerable<LadderFault> Check(LadderRung rung, IReadOnlyList<LadderRung> before)
    {
        if (before.Any(r => r.Rung == rung.Rung))
            yield return new(rung, "rung", "LADDER_RUNG_TWICE");
        if (rung.Unit == OffsetUnit.Day && (rung.Amount > ClockOffset.MostDays || rung.Amount < (rung.After ? 0 : 1)))
            yield return new(rung, "amount", "LADDER_DAYS_WRONG");
        if (rung.Unit == OffsetUnit.Percent && rung.Amount is < 1 or > 99)
            yield return new(rung, "amount", "LADDER_PERCENT_WRONG");
        if (rung is { Unit: OffsetUnit.Percent, After: true })
            yield return new(rung, "after", "LADDER_PERCENT_AFTER");
        if (rung.ReplyDays is < 1 or > MostReplyDays)
            yield return new(rung, "replyDays", "LADDER_REPLY_WRONG");
        if (rung is { Tells.Length: 0, Card: Card.None, ReplyDays: null })
            yield return new(rung, "tells", "LADDER_DOES_NOTHING");
        if (before.Any(r => OutOfOrder(r, rung)))
            yield return new(rung, "amount", "LADDER_ORDER");
    }

    /// <summary>Cards come in their order, and so do reports; a share and a number of days cannot be compared.</summary>
    private static bool OutOfOrder(LadderRung one, LadderRung other)
    {
        var reports = one.Rung >= RungKind.Head;
        if (reports != other.Rung >= RungKind.Head || one.Rung == other.Rung || (!one.After && !other.After && one.Unit != other.Unit))
            return false;
        var (milder, graver) = one.Rung < other.Rung ? (one, other) : (other, one);
        return Place(milder) > Place(graver);
    }

    private static int Place(LadderRung rung) => rung.After ? rung.Amount : -rung.Amount;
}
