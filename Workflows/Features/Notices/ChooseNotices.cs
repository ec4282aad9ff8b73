using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Notices;

/// <summary>通知设置: what a member of staff chooses beyond the duties of the post.</summary>
public static class ChooseNotices
{
    /// <param name="Email">Where e-mails go, or null.</param>
    /// <param name="EmailOn">Whether e-mails are wanted at all.</param>
    /// <param name="EmailKinds">Kinds that come by e-mail too.</param>
    /// <param name="Muted">Kinds that do not come in-app.</param>
    public sealed record Command(string? Email, bool EmailOn, IReadOnlyList<NoticeKind> EmailKinds, IReadOnlyList<NoticeKind> Muted);

    public sealed class Handler(IHubDb db, ActDesk desk, IDatabaseFaults faults)
    {
        /// <summary>The choice of the person who is signed in; who never chose gets everything in-app and nothing by e-mail.</summary>
        public async Task<NoticeSetting> ReadAsync(CancellationToken cancellation)
        {
            var me = desk.WhoIsSignedIn();
            return await db.NoticeSettings.AsNoTracking().FirstOrDefaultAsync(s => s.PersonId == me, cancellation) ?? new NoticeSetting(me);
        }

        /// <summary>
        /// Sets all of it; of two pages of one person the later one holds. Refuses what <see cref="NoticeSetting.Choose"/> refuses, and
        /// <c>NOTICE_SETTING_CHANGED</c> where both make the first choice at the same moment.
        /// </summary>
        public async Task<NoticeSetting> SaveAsync(Command command, CancellationToken cancellation)
        {
            var me = desk.WhoIsSignedIn();
            var known = await db.NoticeSettings.FirstOrDefaultAsync(s => s.PersonId == me, cancellation);
            var setting = known ?? new NoticeSetting(me);
            setting.Choose(command.Email, command.EmailOn, command.EmailKinds, command.Muted);
            if (known is null)
                db.NoticeSettings.Add(setting);
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
            {
                throw Domain.Kernel.Refusal.Conflict("NOTICE_SETTING_CHANGED").Throwable();
            }
            return setting;
        }
    }
}
