using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Calendar;

/// <summary>
/// Years of the calendar that are wanted and missing: the year that runs, and from November on the next, whose notice the State Council publishes
/// about then (FACTS 1.12). Until they are imported dates that rest on them are provisional.
/// </summary>
public static class MissingYears
{
    private const int Reminded = 11;

    /// <param name="Number">The year.</param>
    /// <param name="Since">Since which day it is wanted.</param>
    /// <param name="Cases">Running cases with a provisional date.</param>
    public sealed record Year(int Number, DateOnly Since, int Cases);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<IReadOnlyList<Year>> HandleAsync(CancellationToken cancellation)
        {
            var (calendar, today) = ((await desk.BookAsync(cancellation)).Calendar, desk.Today);
            var wanted = new List<(int Year, DateOnly Since)> { (today.Year, new DateOnly(today.Year, 1, 1)) };
            if (today.Month >= Reminded)
                wanted.Add((today.Year + 1, new DateOnly(today.Year, Reminded, 1)));
            var missing = wanted.Where(w => !calendar.IsPublished(w.Year)).ToList();
            if (missing.Count == 0)
                return [];
            var cases = await db.Cases.CountAsync(c => c.NextDueAt != null && (c.DueProvisional || c.Tasks.Any(t => t.DueProvisional)), cancellation);
            return [.. missing.Select(m => new Year(m.Year, m.Since, cases))];
        }
    }
}
