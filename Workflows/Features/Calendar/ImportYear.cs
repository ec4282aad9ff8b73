using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Calendar;

/// <summary>
/// Imports a year of the calendar from its file, as an administrator. A year that is published already is refused: changing it moves dates of
/// running cases, which is an act of its own.
/// </summary>
public static class ImportYear
{
    public sealed class Handler(IHubDb db, ActDesk desk, BookKeeper keeper)
    {
        /// <summary>Refuses what <see cref="CalendarYear.Parse"/> and <see cref="WorkCalendar.From"/> refuse, and <c>CALENDAR_YEAR_TWICE</c>.</summary>
        public async Task<int> HandleAsync(string json, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.Administrator))
                throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
            var year = CalendarYear.Parse(json).Value;
            var known = await db.CalendarYears.AsNoTracking().ToListAsync(cancellation);
            _ = WorkCalendar.From([.. known.Select(y => CalendarYear.Parse(y.Json).Value), year]).Value;
            db.CalendarYears.Add(new PublishedYear(year.Year, year.Source, json, desk.Now));
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await keeper.SaveAsync(book, Refusal.Conflict("CALENDAR_YEAR_TWICE").With("year", year.Year), cancellation);
            await CountAnewAsync(year.Year, cancellation);
            await transaction.CommitAsync(cancellation);
            return year.Year;
        }

        /// <summary>
        /// Dates that rest on the year become due for recounting at once: the next sweep, or the next act on the case, counts them by the new
        /// calendar. The revision moves too, so that an act under way cannot write its older dates back.
        /// </summary>
        private Task<int> CountAnewAsync(int year, CancellationToken cancellation)
        {
            var (now, from) = (desk.Now, ShanghaiTime.StartOfDay(new DateOnly(year, 1, 1)));
            return db.Cases.Where(c => c.NextDueAt != null && (c.DueProvisional || c.NextDueAt >= from || c.Tasks.Any(t => t.DueProvisional)))
                .ExecuteUpdateAsync(c => c.SetProperty(x => x.NextDueAt, now).SetProperty(x => x.Revision, x => x.Revision + 1), cancellation);
        }
    }
}
