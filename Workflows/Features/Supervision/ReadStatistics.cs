using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Supervision;

/// <summary>
/// Figures of a period by matter and by step: received, accepted, decided, in time, early, average and p90 of the working days used, and the days
/// that clocks stood by kind. Days on which a clock stood are not used.
/// </summary>
public static class ReadStatistics
{
    /// <param name="From">First day.</param>
    /// <param name="To">Last day.</param>
    /// <param name="Department">Only matters of this department, or null.</param>
    public sealed record Query(DateOnly From, DateOnly To, string? Department);

    /// <summary>A matter in the period.</summary>
    public sealed record Matter(string Code, string Name, string DepartmentCode, int Received, int Accepted, Spent Decided)
    {
        /// <summary>Decided on a day before the promised one.</summary>
        public required int Early { get; init; }

        /// <summary>Decided after the statutory limit.</summary>
        public required int StatutoryOverdue { get; init; }
    }

    /// <summary>A step of a matter in the period.</summary>
    public sealed record Step(string MatterCode, string Name, Spent Done);

    /// <param name="Count">How many.</param>
    /// <param name="InTime">How many within their limit.</param>
    /// <param name="AverageDays">Working days used, on average; null where there was none.</param>
    /// <param name="P90Days">Working days that nine in ten did not exceed.</param>
    public sealed record Spent(int Count, int InTime, decimal? AverageDays, decimal? P90Days)
    {
        internal static Spent Of(IReadOnlyCollection<(decimal Days, bool InTime)> all)
        {
            var days = all.Select(a => a.Days).Order().ToList();
            return days.Count == 0 ? new Spent(0, 0, null, null)
                : new Spent(days.Count, all.Count(a => a.InTime), decimal.Round(days.Average(), 2), days[(int)Math.Ceiling(days.Count * 0.9m) - 1]);
        }
    }

    /// <param name="Kind">Kind of stop.</param>
    /// <param name="Count">How many stood at some time in the period.</param>
    /// <param name="Days">Working days that they stood in it.</param>
    /// <param name="Open">How many still stand.</param>
    /// <param name="Longer">How many outlived their expected end.</param>
    public sealed record Stopped(StopKind Kind, int Count, int Days, int Open, int Longer);

    /// <summary>超期未办结: cases of a matter past their promised limit and neither decided nor ended, at the end of the period or now.</summary>
    /// <param name="DepartmentCode">主办部门</param>
    /// <param name="MatterCode">实施编码</param>
    /// <param name="Name">事项</param>
    /// <param name="Count">How many.</param>
    /// <param name="Statutory">How many of them past the statutory limit too.</param>
    /// <param name="LongestDays">Working days that the longest of them is past its promised day.</param>
    public sealed record Overrun(string DepartmentCode, string MatterCode, string Name, int Count, int Statutory, int LongestDays);

    public sealed record Figures(IReadOnlyList<Matter> Matters, IReadOnlyList<Step> Steps, IReadOnlyList<Stopped> Stops, IReadOnlyList<Overrun> Overdue);

    private const int MostDays = Period.Year;

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>Refuses <c>PERIOD_WRONG</c> and <c>SUPERVISION_NOT_YOURS</c>.</summary>
        public async Task<Figures> HandleAsync(Query query, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var asked = new StatisticRows(db, Period.Of(query.From, query.To, MostDays), Oversight.Departments(actor, query.Department));
            return await FiguresAsync(asked, query, book, desk.Now, cancellation);
        }

        /// <summary>The figures themselves, by whoever may see them.</summary>
        internal static async Task<Figures> FiguresAsync(StatisticRows asked, Query query, Book book, DateTimeOffset now, CancellationToken cancellation) => new(
            Matters(await asked.CasesAsync(cancellation), asked, book),
            Steps(await asked.TasksAsync(cancellation), book.Calendar),
            Stops(await asked.StopsAsync(query.From, query.To, cancellation), query, book.Calendar, ShanghaiTime.Day(now)),
            await OverdueAsync(asked, now, book.Calendar, cancellation));

        private static async Task<IReadOnlyList<Overrun>> OverdueAsync(StatisticRows asked, DateTimeOffset now, WorkCalendar calendar, CancellationToken cancellation)
        {
            var last = ShanghaiTime.Day(asked.Until(now).AddTicks(-1));
            return
            [
                .. (await asked.OverdueAsync(now, cancellation))
                    .OrderBy(m => m.DepartmentCode, StringComparer.Ordinal).ThenBy(m => m.MatterCode, StringComparer.Ordinal)
                    .Select(m => new Overrun(
                        m.DepartmentCode, m.MatterCode, m.MatterName, m.Count, m.Statutory, calendar.WorkDays(ShanghaiTime.Day(m.Since.AddTicks(-1)), last))),
            ];
        }

        private static IReadOnlyList<Matter> Matters(IReadOnlyList<StatisticRows.CaseRow> cases, StatisticRows asked, Book book) =>
        [
            .. cases.GroupBy(c => c.MatterCode).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
            {
                var decided = g.Where(c => asked.Holds(c.DecidedAt) && c.AcceptedAt is not null).ToList();
                return new Matter(
                    g.Key, g.Last().MatterName, g.First().DepartmentCode, g.Count(c => asked.Holds(c.ReceivedAt)), g.Count(c => asked.Holds(c.AcceptedAt)),
                    Spent.Of([.. decided.Select(c => (c.Days(book.Calendar), IsInTime(c)))]))
                {
                    Early = decided.Count(c => IsInTime(c) && c.PromisedDue is { } due && ShanghaiTime.Day(c.DecidedAt!.Value) < due),
                    StatutoryOverdue = decided.Count(c => c.StatutoryOverdueAt is { } at && at <= c.DecidedAt),
                };
            }),
        ];

        /// <summary>A promise that was broken stays broken, whatever was extended afterwards.</summary>
        private static bool IsInTime(StatisticRows.CaseRow decided) => decided.PromisedOverdueAt is null || decided.PromisedOverdueAt > decided.DecidedAt;

        private static IReadOnlyList<Step> Steps(IReadOnlyList<StatisticRows.TaskRow> tasks, WorkCalendar calendar) =>
        [
            .. tasks.GroupBy(t => (t.MatterCode, t.Name)).OrderBy(g => g.Key.MatterCode, StringComparer.Ordinal).ThenBy(g => g.Key.Name, StringComparer.Ordinal)
                .Select(g => new Step(g.Key.MatterCode, g.Key.Name, Spent.Of([.. g.Select(t => (t.Days(calendar), t.OverdueAt is null))]))),
        ];

        private static IReadOnlyList<Stopped> Stops(IReadOnlyList<StatisticRows.StopRow> stops, Query query, WorkCalendar calendar, DateOnly today) =>
        [
            .. stops.GroupBy(s => s.Kind).OrderBy(g => g.Key).Select(g => new Stopped(
                g.Key, g.Count(), g.Sum(s => s.DaysWithin(query.From, query.To < today ? query.To : today, calendar)), g.Count(s => s.To is null),
                g.Count(s => s.ExpectedEnd is { } end && (s.To ?? today) > end))),
        ];
    }
}
