using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Calendar;

/// <summary>What every change of the calendar needs: who may, which cases it may touch, and its place in the record.</summary>
public sealed class CalendarDesk(IHubDb db, ActDesk desk, BookKeeper keeper)
{
    /// <summary>The book, for an administrator; refuses <c>ADMINISTRATORS_ONLY</c>.</summary>
    public async Task<(Book Book, Actor Actor)> ForAdministratorsAsync(CancellationToken cancellation)
    {
        var (book, actor) = await desk.SignedInAsync(cancellation);
        return actor.Has(Role.Administrator) ? (book, actor) : throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
    }

    /// <summary>
    /// Cases with a date on or after a day, or one that rests on a year not published: what a change of the calendar from that day on may move.
    /// </summary>
    public IQueryable<Case> Touched(DateOnly first)
    {
        var from = ShanghaiTime.StartOfDay(first);
        return db.Cases.Where(c => c.State != CaseState.Ended || c.SupplyDueAt != null).Where(c =>
            c.DueProvisional || c.NextDueAt >= from || c.StatutoryDueAt >= from || c.PromisedDueAt >= from || c.SupplyDueAt >= from || c.NoticeDueAt >= from
            || c.Tasks.Any(t => t.State == TaskState.Open && (t.DueProvisional || t.DueAt >= from)) || c.Stops.Any(s => (s.To == null || (s.Kind == StopKind.ReviewCorrection && c.DecidedAt == null)) && s.ExpectedEnd >= first));
    }

    /// <summary>
    /// Saves a change with its place in the record, and makes the cases that it may touch due for recounting at once: by the next sweep or act,
    /// one transaction a case. Their revision moves too, so that an act under way cannot write older dates back.
    /// </summary>
    /// <returns>How many cases will be counted anew.</returns>
    internal async Task<int> SaveAsync(CalendarChange change, (Book Book, Actor Actor) by, Refusal? twice, CancellationToken cancellation)
    {
        var now = desk.Now;
        db.CalendarEdits.Add(new CalendarEdit(by.Book.LastEdit + 1, change.Kind, change.Days, (change.Reason, change.Notice), (by.Actor.Name, now)));
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await keeper.SaveAsync(by.Book, twice, cancellation);
        var touched = await Touched(change.Days.First)
            .ExecuteUpdateAsync(c => c.SetProperty(x => x.NextDueAt, now).SetProperty(x => x.Revision, x => x.Revision + 1), cancellation);
        await transaction.CommitAsync(cancellation);
        return touched;
    }
}
