using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Calendar;

/// <summary>
/// What rungs and marks a case must have, counted day by day by the last calendar: a rung has fired exactly if its day is over. Where a promise had been
/// broken before it was extended, it stays broken, and nothing is asked of its rungs.
/// </summary>
internal sealed class RungsFromScratch(WorkCalendar calendar, Case subject, DateTimeOffset now)
{
    private const int Longest = 400;

    /// <summary>How many rungs must have fired, and how many must not.</summary>
    public (int Fired, int Ahead) Count { get; private set; }

    /// <summary>Says what is not as it must be.</summary>
    public IEnumerable<string> Faults(IReadOnlyList<CaseRung> fired) =>
        Of(LimitKind.Promised, 5, subject.PromisedRungs, subject.PromisedOverdueAt, fired).Concat(Of(LimitKind.Statutory, 20, subject.StatutoryRungs, subject.StatutoryOverdueAt, fired));

    private IEnumerable<string> Of(LimitKind limit, int days, RungMarks marks, DateTimeOffset? overdue, IReadOnlyList<CaseRung> fired)
    {
        if (overdue is { } broken && subject.Extensions.Any(e => e.ApprovedAt >= broken))
            yield break;
        var budget = days + subject.Extensions.Sum(e => e.Amount);
        if (Over(DayWhenLeft(budget, 0)) != (overdue is not null))
            yield return $"{subject.Number} {limit}: overdue {overdue}, but it runs out with {DayWhenLeft(budget, 0)}";
        foreach (var rung in DemoCentre.Seed.Ladder.Where(r => r.Limit == limit))
        {
            var (must, rows) = (Over(DayOf(rung, budget)), fired.Where(r => r.Limit == limit && r.Rung == rung.Rung).ToList());
            Count = must ? (Count.Fired + 1, Count.Ahead) : (Count.Fired, Count.Ahead + 1);
            if (marks.Has(rung.Rung) != must)
                yield return $"{subject.Number} {rung.Code}: marked {marks.Has(rung.Rung)}, due with {DayOf(rung, budget)}";
            if (must && rows.Count == 0)
                yield return $"{subject.Number} {rung.Code}: marked, but no row says so";
            if (!must && rows.Any(r => r.Instance == marks.Instance("")))
                yield return $"{subject.Number} {rung.Code}: a row says that it has fired, but it is due with {DayOf(rung, budget)}";
        }
    }

    private bool Over(DateOnly? day) => day is { } last && ShanghaiTime.EndOfDay(last) <= now;

    /// <summary>The day with whose end the rung fires; a part of a day left counts as a whole one.</summary>
    private DateOnly? DayOf(LadderRung rung, int budget)
    {
        if (!rung.After)
            return (rung.Unit == OffsetUnit.Percent ? (int)Math.Ceiling(budget * rung.Amount / 100m) : rung.Amount) is var left && left < budget ? DayWhenLeft(budget, left) : null;
        if (DayWhenLeft(budget, 0) is not { } day)
            return null;
        for (var after = 0; after < rung.Amount; after += calendar.IsWorkday(day) ? 1 : 0)
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The day at whose end so many days are left; null while the clocks stand. The day of a stop counts, the day of going on does not.</summary>
    private DateOnly? DayWhenLeft(int budget, int left)
    {
        var day = ShanghaiTime.Day(subject.AcceptedAt!.Value);
        for (var tries = 0; budget > left && tries < Longest; tries++)
        {
            day = day.AddDays(1);
            var stop = subject.Stops.FirstOrDefault(s => s.From < day && (s.To is not { } to || day <= to));
            if (stop is { To: null })
                return null;
            budget -= stop is null && calendar.IsWorkday(day) ? 1 : 0;
        }
        return day;
    }
}
