using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.People;
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

    public sealed class Handler(IHubDb db, ActDesk desk, StaffTeller staff, IDatabaseFaults faults, IWorkNews news)
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

        /// <summary>Tells the administrators of a missing year, once in a week, however often and on however many servers it is called.</summary>
        /// <returns>The years that are missing, told now or before.</returns>
        public async Task<IReadOnlyList<Year>> RemindAsync(CancellationToken cancellation)
        {
            var years = await HandleAsync(cancellation);
            var (book, today) = (await desk.BookAsync(cancellation), desk.Today);
            var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
            foreach (var year in years)
                await TellAsync(new Telling($"calendar/{year.Number}/{monday:yyyyMMdd}", NoticeCodes.CalendarMissing, NoticeArgs.None) { Kind = NoticeKind.System }, (book, today), cancellation);
            return years;
        }

        private async Task TellAsync(Telling telling, (Book Book, DateOnly Day) asOf, CancellationToken cancellation)
        {
            if (await db.Notices.AnyAsync(n => n.Source == telling.Source, cancellation))
                return;
            var administrators = asOf.Book.HeldOn(asOf.Day).Where(h => h.Post.Role == Role.Administrator).Select(h => $"Person:{h.PersonId:N}").Distinct().ToList();
            var told = await staff.TellAsync([(telling, new StaffAudience(administrators, ""))], asOf, desk.Now, cancellation);
            db.Context.AddRange(told.Rows);
            try
            {
                await db.SaveChangesAsync(cancellation);
                news.Tell(told.People);
            }
            catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
            {
                db.ChangeTracker.Clear(); // another server has told them just now
            }
        }
    }
}
