using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Notices;

/// <summary>
/// Tells the administrators that messages are given up: once a day, however many there are, since the list shows them all. It is told before a message
/// is noted as given up, so that whoever dies in between has told too early and not never.
/// </summary>
public sealed class GivenUpTeller(IHubDb db, ActDesk desk, StaffTeller staff, IDatabaseFaults faults, IWorkNews news)
{
    public async Task TellAsync(CancellationToken cancellation)
    {
        var book = await desk.BookAsync(cancellation);
        var (today, now) = (desk.Today, desk.Now);
        var telling = new Telling($"messages/{today:yyyyMMdd}", NoticeCodes.MessageGivenUp, NoticeArgs.None) { Kind = NoticeKind.System };
        var administrators = book.HeldOn(today).Where(h => h.Post.Role == Role.Administrator).Select(h => h.PersonId).Distinct().ToList();
        if (await db.Notices.AnyAsync(n => administrators.Contains(n.PersonId) && n.Source == telling.Source, cancellation))
            return;
        var told = await staff.TellAsync([(telling, new StaffAudience([.. administrators.Select(id => $"Person:{id:N}")], ""))], (book, today), now, cancellation);
        db.Context.AddRange(told.Rows);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
        {
            db.ChangeTracker.Clear(); // somebody else has told them just now
            return;
        }
        news.Tell(told.People);
    }
}
