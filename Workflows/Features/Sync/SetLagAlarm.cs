using System.Globalization;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>调整预警时限: the lag from which on administrators are told.</summary>
public static class SetLagAlarm
{
    /// <param name="Minutes">5 minutes to a day.</param>
    /// <param name="Words">Why; it stays on record.</param>
    /// <param name="Key">The request's key, or null.</param>
    public sealed record Command(int Minutes, string? Words, IdempotencyKey? Key);

    public sealed class Handler(IHubDb db, ActDesk desk, WorkbenchSaver saver)
    {
        /// <summary>Refuses <c>ADMINISTRATORS_ONLY</c>, <c>LAG_OUT_OF_RANGE</c>.</summary>
        public async Task HandleAsync(Command command, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            WorkbenchRules.MustAdminister(actor);
            if (await saver.FirstAsync(command.Key, cancellation) is not null)
                return;
            WorkbenchRules.MustBeLag(command.Minutes);
            var (value, now) = (command.Minutes.ToString(CultureInfo.InvariantCulture), desk.Now);
            if (await db.Settings.FirstOrDefaultAsync(s => s.Key == PlatformLag.Key, cancellation) is { } set)
                set.Value = value;
            else
                db.Settings.Add(new HubSetting(PlatformLag.Key, value));
            db.PlatformActs.Add(PlatformAct.Threshold(command.Minutes, command.Words, actor, now));
            await saver.SaveAsync(command.Key, value, now, () => Task.FromResult(Refusal.Conflict("ALREADY_DONE")), cancellation);
        }
    }
}
