using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Supervision;

/// <summary>绿色通道 of a period: its share of what was received, and what it saves: against the promised limit of everybody, and against the ordinary cases.</summary>
public static class ReadGreenShare
{
    /// <param name="From">First day.</param>
    /// <param name="To">Last day.</param>
    /// <param name="Department">Only matters of this department, or null.</param>
    public sealed record Query(DateOnly From, DateOnly To, string? Department);

    /// <summary>A matter that has the channel or had a case on it.</summary>
    /// <param name="Code">实施编码</param>
    /// <param name="Name">Its name.</param>
    /// <param name="DepartmentCode">Its department.</param>
    /// <param name="Received">Cases received in the period.</param>
    /// <param name="Green">How many of these are on the green channel.</param>
    public sealed record Line(string Code, string Name, string DepartmentCode, int Received, int Green)
    {
        /// <summary>Green cases decided in the period, with the working days that they took.</summary>
        public required int GreenDecided { get; init; }

        public decimal? GreenDays { get; init; }

        /// <summary>The others decided in the period.</summary>
        public required int OrdinaryDecided { get; init; }

        public decimal? OrdinaryDays { get; init; }

        /// <summary>Working days that the green cases stayed below everybody's promised limit, all together; null where that is not in working days.</summary>
        public decimal? SavedAgainstLimit { get; init; }

        /// <summary>By how many working days a green case was faster than an ordinary one, on average.</summary>
        public decimal? SavedAgainstOrdinary => OrdinaryDays - GreenDays;
    }

    internal static IReadOnlyList<Line> Of(IReadOnlyList<StatisticRows.CaseRow> cases, StatisticRows asked, Book book) =>
        [.. cases.GroupBy(c => c.MatterCode).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => LineOf([.. g], asked, book)).OfType<Line>()];

    private static Line? LineOf(IReadOnlyList<StatisticRows.CaseRow> cases, StatisticRows asked, Book book)
    {
        var last = cases[^1];
        if (book.Version(last.MatterVersionId).Content.Green is null && cases.All(c => c.Lane != Lane.Green))
            return null;
        var received = cases.Where(c => asked.Holds(c.ReceivedAt)).ToList();
        var decided = cases.Where(c => asked.Holds(c.DecidedAt) && c.AcceptedAt is not null).ToLookup(c => c.Lane == Lane.Green);
        var (green, ordinary) = (decided[true].ToList(), decided[false].ToList());
        var limits = green.Select(c => (book.Version(c.MatterVersionId).Content.Promised, Used: c.Days(book.Calendar))).ToList();
        return new Line(last.MatterCode, last.MatterName, last.DepartmentCode, received.Count, received.Count(c => c.Lane == Lane.Green))
        {
            GreenDecided = green.Count,
            GreenDays = Average(green, book.Calendar),
            OrdinaryDecided = ordinary.Count,
            OrdinaryDays = Average(ordinary, book.Calendar),
            SavedAgainstLimit = limits.Count > 0 && limits.TrueForAll(l => l.Promised.Unit == LimitUnit.WorkDay) ? limits.Sum(l => l.Promised.Amount - l.Used) : null,
        };
    }

    private static decimal? Average(List<StatisticRows.CaseRow> cases, WorkCalendar calendar) =>
        cases.Count == 0 ? null : decimal.Round(cases.Average(c => c.Days(calendar)), 2);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        private const int MostDays = Period.Year;

        /// <summary>Refuses <c>PERIOD_WRONG</c> and <c>SUPERVISION_NOT_YOURS</c>.</summary>
        public async Task<IReadOnlyList<Line>> HandleAsync(Query query, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var asked = new StatisticRows(db, Period.Of(query.From, query.To, MostDays), Oversight.Departments(actor, query.Department));
            return Of(await asked.CasesAsync(cancellation), asked, book);
        }
    }
}
