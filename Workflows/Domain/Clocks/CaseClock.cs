using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Clocks;

/// <summary>
/// One running limit of a case: a budget, what it was extended by, and the ledger of its stops. A case has several (statutory, promised, step).
/// The day of a stop still counts and the day of going on does not; stops that overlap count once. A stop on or after the limit's last day
/// gives nothing back: that day was used. Stops are days: for hours and minutes the clock stands from the end of the first to the end of the last.
/// </summary>
public sealed class CaseClock
{
    private readonly Standstill stands;

    /// <summary>A clock from its ledger; throws the refusal of <see cref="Check"/> where the ledger is wrong.</summary>
    public CaseClock(
        DateTimeOffset started, Limit budget, IReadOnlyList<ClockExtension> extensions, IReadOnlyList<ClockStop> stops)
    {
        if (Check(started, budget, extensions, stops) is { } refusal)
            throw refusal.Throwable();
        Started = started;
        Budget = budget with { Amount = budget.Amount + extensions.Sum(e => e.Amount.Amount) };
        Stops = [.. stops];
        stands = Standstill.Of(stops.Select(s => (s.From, s.To)));
    }

    public DateTimeOffset Started { get; }

    /// <summary>The limit with its extensions.</summary>
    public Limit Budget { get; }

    public IReadOnlyList<ClockStop> Stops { get; }

    /// <summary>
    /// Refuses LIMIT_UNIT_UNKNOWN, LIMIT_OUT_OF_RANGE, DATE_OUT_OF_RANGE, EXTENSION_UNIT_DIFFERS, EXTENSION_AMOUNT,
    /// STOP_NEEDS_GROUND, STOP_NEEDS_PERSON, STOP_BEFORE_START and STOP_REVERSED.
    /// Whether the law allows an extension is for <see cref="ExtensionRules.Check"/>, at the time of the act.
    /// </summary>
    public static Refusal? Check(
        DateTimeOffset started, Limit budget, IReadOnlyList<ClockExtension> extensions, IReadOnlyList<ClockStop> stops)
    {
        if ((CountBounds.Check(budget) ?? CountBounds.Check(started)) is { } wrong)
            return wrong;
        if (extensions.FirstOrDefault(e => e.Amount.Unit != budget.Unit) is not null)
            return Refusal.Conflict("EXTENSION_UNIT_DIFFERS").With("unit", budget.Unit);
        var most = CountBounds.Most(budget.Unit) - budget.Amount;
        if (extensions.Any(e => e.Amount.Amount < 1) || extensions.Sum(e => (long)e.Amount.Amount) > most)
        {
            return Refusal.Conflict("EXTENSION_AMOUNT")
                .With("amount", extensions.Sum(e => (long)e.Amount.Amount)).With("most", most).With("unit", budget.Unit);
        }
        if (stops.Any(s => string.IsNullOrWhiteSpace(s.Ground)))
            return Refusal.Invalid("STOP_NEEDS_GROUND", "行政许可法第四十五条");
        if (stops.Any(s => string.IsNullOrWhiteSpace(s.By)))
            return Refusal.Invalid("STOP_NEEDS_PERSON");
        return Standstill.Check(ShanghaiTime.Day(started), [.. stops.Select(s => (s.From, s.To))]);
    }

    /// <summary>When the limit runs out; nothing while the clock stands with no end in sight.</summary>
    public DueDate? Due(WorkCalendar calendar) => Count.Of(calendar, Started, Budget, stands).Due();

    /// <summary>How the due date comes about: the days after the start in runs that count alike, up to the last day or to a stop with no end in sight.</summary>
    public IReadOnlyList<ClockSpan> Spans(WorkCalendar calendar) => Count.Of(calendar, Started, Budget, stands).Spans();

    /// <summary>When so much of the limit is left, see <see cref="ClockOffset"/>.</summary>
    internal DateTimeOffset? WhenLeft(WorkCalendar calendar, int amount, OffsetUnit unit)
    {
        var count = Count.Of(calendar, Started, Budget, stands);
        var left = ClockOffset.Left(amount, unit, count.Budget, count.Unit);
        return left > 0 ? count.WhenLeft(left) : null;
    }

    /// <summary>What is used at an instant, the day of it included, in what the clock counts in.</summary>
    public decimal Used(WorkCalendar calendar, DateTimeOffset asOf) => Read(calendar, asOf).Used;

    /// <summary>What is left at an instant; below zero by how much the limit is overrun.</summary>
    public decimal Remaining(WorkCalendar calendar, DateTimeOffset asOf) => Read(calendar, asOf).Remaining;

    /// <summary>All that the clock shows at an instant.</summary>
    public ClockReading Read(WorkCalendar calendar, DateTimeOffset asOf)
    {
        var count = Count.Of(calendar, Started, Budget, stands);
        var due = count.Due();
        var used = count.Used(asOf);
        return new(due, IsStopped(ShanghaiTime.Day(asOf)), used, count.Budget - used, count.Unit) { Overdue = due?.IsOver(asOf) ?? false };
    }

    private bool IsStopped(DateOnly day) => Stops.Any(s => s.From <= day && (s.To is null || day < s.To));
}
