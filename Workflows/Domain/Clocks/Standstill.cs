using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Clocks;

/// <summary>
/// The days on which a clock stands: of each stop the days after its first (which still counts) up to and with its last
/// (the day of going on, which does not count). Stops that overlap or touch are one.
/// </summary>
internal sealed class Standstill
{
    /// <summary>Last day of a stop that has no end yet.</summary>
    public static readonly DateOnly Open = DateOnly.MaxValue;

    private Standstill(IReadOnlyList<(DateOnly After, DateOnly Through)> spans) => Spans = spans;

    /// <summary>In order, apart from each other: the days after the one, up to and with the other.</summary>
    public IReadOnlyList<(DateOnly After, DateOnly Through)> Spans { get; }

    public static Standstill Of(IEnumerable<(DateOnly From, DateOnly? To)> stops)
    {
        var spans = new List<(DateOnly After, DateOnly Through)>();
        foreach (var (from, to) in stops.Select(s => (s.From, To: s.To ?? Open)).Where(s => s.To > s.From).OrderBy(s => s.From))
        {
            if (spans.Count == 0 || from > spans[^1].Through)
                spans.Add((from, to));
            else if (to > spans[^1].Through)
                spans[^1] = (spans[^1].After, to);
        }
        return new(spans);
    }

    /// <summary>Refuses DATE_OUT_OF_RANGE, STOP_BEFORE_START and STOP_REVERSED.</summary>
    public static Refusal? Check(DateOnly start, IReadOnlyList<(DateOnly From, DateOnly? To)> stops)
    {
        foreach (var (from, to) in stops)
        {
            if ((CountBounds.Check(from) ?? CountBounds.Check(to ?? from)) is { } refusal)
                return refusal;
            if (from < start)
                return Refusal.Invalid("STOP_BEFORE_START").With("from", DateSpan.Write(from)).With("start", DateSpan.Write(start));
            if (to < from)
                return Refusal.Invalid("STOP_REVERSED").With("from", DateSpan.Write(from)).With("to", DateSpan.Write(to.Value));
        }
        return null;
    }
}
