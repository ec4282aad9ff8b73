using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Cases;

/// <summary>不可抗力顺延: the supply-by day was moved, once more; never changed.</summary>
public sealed class SupplyExtension
{
    internal const string Law = "民法典第一百八十条";

    /// <summary>How far one act may move it: what lasts longer is looked at again.</summary>
    public const int MostMonths = 3;

    private SupplyExtension()
    {
    }

    internal SupplyExtension(Case owner, int sequence, (DateOnly From, DateOnly To) days, (string Ground, string Reason) why, CaseAct act)
    {
        (CaseId, Sequence, At) = (owner.Id, sequence, act.At);
        (From, To) = days;
        (Ground, Reason) = why;
        (ApprovedById, ApprovedBy, OnBehalfOf) = (act.By.PersonId, act.By.Name, act.OnBehalfOf);
    }

    public Guid CaseId { get; private set; }

    public int Sequence { get; private set; }

    /// <summary>The last day as it was.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day as it is then.</summary>
    public DateOnly To { get; private set; }

    /// <summary>The force majeure.</summary>
    public string Ground { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public Guid? ApprovedById { get; private set; }

    public string ApprovedBy { get; private set; } = "";

    public string? OnBehalfOf { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Later than the day before, a working day of a published year, and not too far away.</summary>
    internal static void DayFits(DateOnly from, DateOnly to, WorkCalendar calendar)
    {
        var most = from.AddMonths(MostMonths);
        if (to <= from || to > most)
            throw Refusal.Invalid("SUPPLY_DAY_OUT_OF_RANGE").With("from", Iso(from)).With("to", Iso(most)).Throwable();
        if (!calendar.IsWorkday(to))
            throw Refusal.Invalid("SUPPLY_DAY_NOT_WORKED").With("day", Iso(to)).With("next", Iso(calendar.FirstWorkdayFrom(to))).Throwable();
    }

    private static string Iso(DateOnly day) => FormattableString.Invariant($"{day:O}");
}
