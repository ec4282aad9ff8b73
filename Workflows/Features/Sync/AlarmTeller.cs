using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>Begins an episode and tells the administrators of it, in one transaction.</summary>
public sealed class AlarmTeller(IHubDb db, ActDesk desk, StaffTeller staff, IDatabaseFaults faults, IWorkNews news)
{
    /// <returns>Whether it began now; another server may have been faster.</returns>
    public async Task<bool> RaiseAsync(PlatformAlarm alarm, CancellationToken cancellation)
    {
        var book = await desk.BookAsync(cancellation);
        var code = CodeOf(alarm.Kind);
        var telling = new Telling($"alarm/{alarm.Id:N}", code, NoticeArgs.None.With("platform", alarm.Platform)) { Kind = NoticeKind.System };
        var administrators = book.HeldOn(desk.Today).Where(h => h.Post.Role == Role.Administrator).Select(h => $"Person:{h.PersonId:N}").Distinct();
        var told = await staff.TellAsync([(telling, new StaffAudience([.. administrators], ""))], (book, desk.Today), alarm.RaisedAt, cancellation);
        db.PlatformAlarms.Add(alarm);
        db.Context.AddRange(told.Rows);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
        {
            db.ChangeTracker.Clear();
            return false;
        }
        news.Tell(told.People);
        return true;
    }

    private static string CodeOf(AlarmKind kind) => kind switch
    {
        AlarmKind.Lag => NoticeCodes.PlatformBehind,
        AlarmKind.Rejected => NoticeCodes.PlatformRejects,
        AlarmKind.Differs => NoticeCodes.PlatformDiffers,
        AlarmKind.NotLooked => NoticeCodes.PlatformNotLooked,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nobody knows what to say of it."),
    };
}
