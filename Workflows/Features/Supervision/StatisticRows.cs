using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>The rows that the figures of a period are made of.</summary>
/// <param name="db">The database.</param>
/// <param name="period">The period.</param>
/// <param name="departments">Only matters of these departments, or null for all.</param>
internal sealed class StatisticRows(IHubDb db, (DateTimeOffset From, DateTimeOffset To) period, string[]? departments)
{
    /// <summary>Longer than any case lasts: a clock of it shows the days used and never runs out.</summary>
    private static readonly Limit Endless = Limit.WorkDays(CountBounds.Most(LimitUnit.WorkDay));

    public sealed record Standing(DateOnly From, DateOnly? To);

    public sealed record CaseRow(string MatterCode, string MatterName, string DepartmentCode, DateTimeOffset ReceivedAt, DateTimeOffset? AcceptedAt, DateTimeOffset? DecidedAt)
    {
        public Guid MatterVersionId { get; init; }

        public Lane Lane { get; init; }

        public DateOnly? PromisedDue { get; init; }

        public DateTimeOffset? PromisedOverdueAt { get; init; }

        public DateTimeOffset? StatutoryOverdueAt { get; init; }

        public required IReadOnlyList<Standing> Stops { get; init; }

        public decimal Days(WorkCalendar calendar) => Used(AcceptedAt!.Value, DecidedAt!.Value, Stops, calendar);
    }

    public sealed record TaskRow(string MatterCode, string Name, DateTimeOffset OpenedAt, DateTimeOffset EndedAt, DateTimeOffset? OverdueAt, IReadOnlyList<Standing> Stops)
    {
        public decimal Days(WorkCalendar calendar) => Used(OpenedAt, EndedAt, Stops, calendar);
    }

    public sealed record StopRow(StopKind Kind, DateOnly From, DateOnly? To, DateOnly? ExpectedEnd)
    {
        /// <summary>Working days that it stood within a period: the day of the stop still counted, the day of going on did not.</summary>
        public int DaysWithin(DateOnly first, DateOnly last, WorkCalendar calendar)
        {
            var (after, through) = (From < first.AddDays(-1) ? first.AddDays(-1) : From, To is { } to && to < last ? to : last);
            return calendar.WorkDays(after, through);
        }
    }

    /// <summary>超期未办结 of a matter: since when the longest of them is past its promised limit, how many there are, and how many past the statutory one too.</summary>
    public sealed record OverdueRow(string MatterCode, string MatterName, string DepartmentCode, DateTimeOffset Since, int Count, int Statutory);

    /// <summary>The end of the period, or now where that is not yet.</summary>
    public DateTimeOffset Until(DateTimeOffset now) => period.To < now ? period.To : now;

    public bool Holds(DateTimeOffset? at) => at >= period.From && at < period.To;

    public async Task<IReadOnlyList<CaseRow>> CasesAsync(CancellationToken cancellation)
    {
        var (from, to) = period;
        var asked = Cases().Where(c => (c.ReceivedAt >= from && c.ReceivedAt < to) || (c.AcceptedAt >= from && c.AcceptedAt < to) || (c.DecidedAt >= from && c.DecidedAt < to));
        var stops = await StandingAsync(asked, cancellation);
        var rows = await asked.OrderBy(c => c.ReceivedAt).Select(c => new
        {
            c.Id,
            c.MatterVersionId,
            c.Lane,
            c.MatterCode,
            c.MatterName,
            c.DepartmentCode,
            c.ReceivedAt,
            c.AcceptedAt,
            c.DecidedAt,
            c.PromisedDue,
            c.PromisedOverdueAt,
            c.StatutoryOverdueAt,
        }).ToListAsync(cancellation);
        return
        [
            .. rows.Select(c => new CaseRow(c.MatterCode, c.MatterName, c.DepartmentCode, c.ReceivedAt, c.AcceptedAt, c.DecidedAt)
            {
                MatterVersionId = c.MatterVersionId,
                Lane = c.Lane,
                PromisedDue = c.PromisedDue,
                PromisedOverdueAt = c.PromisedOverdueAt,
                StatutoryOverdueAt = c.StatutoryOverdueAt,
                Stops = [.. stops[c.Id].Select(s => s.Stood)],
            }),
        ];
    }

    /// <summary>Steps that somebody has done in the period; what the system passed is none, nor is a late hand-over (补领), which took no time of its own.</summary>
    public async Task<IReadOnlyList<TaskRow>> TasksAsync(CancellationToken cancellation)
    {
        var (from, to) = period;
        var done = db.Tasks.AsNoTracking().Where(t => t.State == TaskState.Done && t.ActedById != null && !t.Key.EndsWith(Case.Late) && t.EndedAt >= from && t.EndedAt < to);
        var stops = await StandingAsync(Cases().Where(c => done.Any(t => t.CaseId == c.Id)), cancellation);
        var rows = await done.Join(Cases(), t => t.CaseId, c => c.Id, (t, c) => new { c.Id, c.MatterCode, t.Name, t.NodeId, t.OpenedAt, t.EndedAt, t.OverdueAt })
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(t => new TaskRow(
                t.MatterCode, t.Name, t.OpenedAt, t.EndedAt!.Value, t.OverdueAt, [.. stops[t.Id].Where(s => s.NodeId != t.NodeId).Select(s => s.Stood)])),
        ];
    }

    public async Task<IReadOnlyList<StopRow>> StopsAsync(DateOnly first, DateOnly last, CancellationToken cancellation)
    {
        var rows = await Stops().Where(s => s.From <= last && (s.To == null || s.To >= first)).Join(Cases(), s => s.CaseId, c => c.Id, (s, c) => s).ToListAsync(cancellation);
        return [.. rows.Select(s => new StopRow(s.Kind, s.From, s.To, s.ExpectedEnd))];
    }

    /// <summary>
    /// Cases that were past their promised limit and neither decided nor ended at the end of the period, or now; counted by the database, a row a matter. Of now
    /// an index of its own holds them.
    /// </summary>
    public async Task<IReadOnlyList<OverdueRow>> OverdueAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var at = Until(now);
        var overdue = Cases().Where(c => c.PromisedOverdueAt != null && c.PromisedOverdueAt <= at);
        overdue = at == now
            ? overdue.Where(c => c.DecidedAt == null && c.EndedAt == null)
            : overdue.Where(c => (c.DecidedAt == null || c.DecidedAt > at) && (c.EndedAt == null || c.EndedAt > at));
        return await overdue.GroupBy(c => new { c.MatterCode, c.DepartmentCode })
            .Select(g => new OverdueRow(
                g.Key.MatterCode, g.Max(c => c.MatterName)!, g.Key.DepartmentCode, g.Min(c => c.PromisedOverdueAt)!.Value, g.Count(),
                g.Count(c => c.StatutoryOverdueAt != null && c.StatutoryOverdueAt <= at)))
            .ToListAsync(cancellation);
    }

    /// <summary>The stops of some cases, by case.</summary>
    private async Task<ILookup<Guid, (string NodeId, Standing Stood)>> StandingAsync(IQueryable<Case> asked, CancellationToken cancellation)
    {
        var rows = await Stops().Where(s => asked.Any(c => c.Id == s.CaseId)).ToListAsync(cancellation);
        return rows.ToLookup(s => s.CaseId, s => (s.NodeId, new Standing(s.From, s.To)));
    }

    private IQueryable<CaseStop> Stops() => db.Context.Set<CaseStop>().AsNoTracking();

    private IQueryable<Case> Cases() => db.Cases.AsNoTracking().Where(c => departments == null || departments.Contains(c.DepartmentCode));

    private static decimal Used(DateTimeOffset from, DateTimeOffset to, IReadOnlyList<Standing> stops, WorkCalendar calendar)
    {
        var day = ShanghaiTime.Day(from);
        var ledger = stops.Where(s => s.To is null || s.To >= day).Select(s => new ClockStop(StopKind.Suspension, "-", "-", s.From < day ? day : s.From, s.To));
        return new CaseClock(from, Endless, [], [.. ledger]).Used(calendar, to);
    }
}
