using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Notices;

/// <summary>Tells the administrators that messages were given up: once a day, however many there are, since the list shows them all.</summary>
public static class TellGivenUp
{
    public sealed class Handler(IHubDb db, ActDesk desk, StaffTeller staff, IDatabaseFaults faults, IWorkNews news)
    {
        public async Task HandleAsync(CancellationToken cancellation)
        {
            var book = await desk.BookAsync(cancellation);
            var (today, now) = (desk.Today, desk.Now);
            var telling = new Telling($"messages/{today:yyyyMMdd}", NoticeCodes.MessageGivenUp, NoticeArgs.None) { Kind = NoticeKind.System };
            if (await db.Notices.AnyAsync(n => n.Source == telling.Source, cancellation))
                return;
            var administrators = book.HeldOn(today).Where(h => h.Post.Role == Domain.People.Role.Administrator).Select(h => $"Person:{h.PersonId:N}").Distinct().ToList();
            var told = await staff.TellAsync([(telling, new StaffAudience(administrators, ""))], (book, today), now, cancellation);
            db.Context.AddRange(told.Rows);
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
            {
                return; // another server has told them just now
            }
            news.Tell(told.People);
        }
    }
}
