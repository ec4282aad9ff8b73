using System.Globalization;
using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Flow.Floor;
using ApprovalHub.Benchmarks.Inbox;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Benchmarks.Sweep;

/// <summary>
/// A crowd of open cases; spread among them lie a number that were accepted long enough ago for their yellow card on the promised limit, and for
/// nothing else, to be due. All others have nothing due for days.
/// </summary>
internal sealed class DueCrowd : Crowd
{
    /// <summary>Ten working days from here end on 3 March 2026; two are left from the end of 28 February on.</summary>
    private static readonly DateTimeOffset Accepted = ShanghaiTime.At(new DateOnly(2026, 2, 11), new TimeOnly(9, 0));

    private readonly int every;
    private readonly IReadOnlyList<string> columns;
    private readonly WorkCalendar calendar;

    public DueCrowd(TableDump model, Centre centre, int size, int due)
        : base(model, centre, size)
    {
        every = size / due;
        columns = [.. Columns("Cases").Select(c => c.Name)];
        calendar = WorkCalendar.From([CalendarYear.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Calendar/2026.json"))).Value]).Value;
    }

    /// <summary>The shipped ladder of what a step and a case run under.</summary>
    public static IReadOnlyList<LadderRung> Ladder { get; } =
    [
        new(LimitKind.Promised, RungKind.Reminder, ClockOffset.Left(40), [Audience.Holder], null),
        new(LimitKind.Promised, RungKind.Yellow, ClockOffset.Left(20), [Audience.Holder, Audience.Chief], null),
        new(LimitKind.Promised, RungKind.Red, ClockOffset.AtTheEnd, [Audience.Head], 3),
        new(LimitKind.Promised, RungKind.Supervisor, ClockOffset.DaysAfter(3), [Audience.Supervisor], null),
        new(LimitKind.Statutory, RungKind.Yellow, ClockOffset.DaysBefore(2), [Audience.Head], null),
        new(LimitKind.Statutory, RungKind.Red, ClockOffset.AtTheEnd, [Audience.Supervisor], 3),
        new(LimitKind.Step, RungKind.Yellow, ClockOffset.Left(20), [Audience.Holder], null),
        new(LimitKind.Step, RungKind.Red, ClockOffset.AtTheEnd, [Audience.Holder], null),
    ];

    /// <summary>When the yellow card of the due ones was due.</summary>
    public DateTimeOffset DueAt => ClockOffset.Left(20).Of(new CaseClock(Accepted, Limit.WorkDays(10), [], []), calendar)!.Value;

    public override IEnumerable<object[]> Rows(string table) => table == "Cases" ? base.Rows(table).Select(Open) : base.Rows(table);

    private object[] Open(object[] row, int i)
    {
        Set(row, "State", Convert.ChangeType((int)CaseState.InProgress, row[Place("State")].GetType(), CultureInfo.InvariantCulture));
        if (i % every != 0)
            return row;
        var (promised, statutory) = (Due(10), Due(20));
        Set(row, "AcceptedAt", Instant(Accepted));
        Set(row, "PromisedDueAt", Instant(promised.EndsAt));
        Set(row, "StatutoryDueAt", Instant(statutory.EndsAt));
        Set(row, "PromisedDue", Day(row, "PromisedDue", promised.Date));
        Set(row, "StatutoryDue", Day(row, "StatutoryDue", statutory.Date));
        Set(row, "PromisedRungs", Convert.ChangeType(default(RungMarks).With(RungKind.Reminder).Bits, row[Place("PromisedRungs")].GetType(), CultureInfo.InvariantCulture));
        Set(row, "NextDueAt", Instant(DueAt));
        return row;
    }

    private DueDate Due(int days) => calendar.Due(Accepted, Limit.WorkDays(days), []).Value;

    private object Day(object[] row, string column, DateOnly day) => row[Place(column)] switch
    {
        string => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime => day.ToDateTime(TimeOnly.MinValue),
        _ => day,
    };

    private void Set(object[] row, string column, object value) => row[Place(column)] = value;

    private int Place(string column)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] == column)
                return i;
        }
        throw new InvalidOperationException($"Cases has no column {column}.");
    }
}
