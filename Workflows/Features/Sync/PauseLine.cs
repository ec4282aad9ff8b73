using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>暂停、恢复: an administrator stops what goes to a platform, and lets it go again. What happens meanwhile waits in its order.</summary>
public static class PauseLine
{
    /// <param name="Platform">One of <see cref="Platforms"/>.</param>
    /// <param name="Words">Why; it stays on record.</param>
    /// <param name="Key">The request's key, or null.</param>
    public sealed record Command(string Platform, string? Words, IdempotencyKey? Key);

    public sealed class Handler(IHubDb db, ActDesk desk, WorkbenchSaver saver, PlatformLines lines, ReportBell bell)
    {
        /// <summary>Refuses <c>ADMINISTRATORS_ONLY</c>, <c>PLATFORM_UNKNOWN</c>, <c>PLATFORM_PAUSED</c>. Calls under way end.</summary>
        public Task PauseAsync(Command command, CancellationToken cancellation) => DoAsync(command, (line, by, at) => line.Pause(command.Words, by, at), cancellation);

        /// <summary>Of what is paused, or rests after faults. Refuses <c>ADMINISTRATORS_ONLY</c>, <c>PLATFORM_UNKNOWN</c>, <c>PLATFORM_NOT_PAUSED</c>.</summary>
        public async Task ResumeAsync(Command command, CancellationToken cancellation)
        {
            await DoAsync(command, (line, by, at) => line.Resume(command.Words, by, at), cancellation);
            await DueNowAsync(command.Platform, cancellation);
            bell.Ring();
        }

        /// <summary>What waits on its own after a fault is tried at once, too, reports and files; asked twice, it is the same.</summary>
        private async Task DueNowAsync(string platform, CancellationToken cancellation)
        {
            var (now, inbound) = (desk.Now, PlatformLines.Inbound(platform));
            await db.PlatformReports.Where(r => r.Platform == platform && r.State == ReportState.Waiting && r.Lease == null && r.DueAt > now)
                .ExecuteUpdateAsync(r => r.SetProperty(x => x.DueAt, now), cancellation);
            await db.InboundMessages.Where(m => m.Platform == platform && m.Kind == InboundKind.File && m.State == InboundState.Waiting && m.Fault != null && m.DueAt > now)
                .ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, now), cancellation); // one that is being fetched just now is fetched twice at most, and kept once
            await db.PlatformLines.Where(l => l.Platform == inbound).ExecuteUpdateAsync(l => l.SetProperty(x => x.NotBefore, (DateTimeOffset?)null), cancellation);
        }

        private async Task DoAsync(Command command, Func<PlatformLine, Actor, DateTimeOffset, PlatformAct> act, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            WorkbenchRules.MustAdminister(actor);
            if (!Platforms.All.Contains(command.Platform))
                throw Refusal.Missing("PLATFORM_UNKNOWN").With("platform", command.Platform).Throwable();
            if (await saver.FirstAsync(command.Key, cancellation) is not null)
                return;
            await lines.MustBeThereAsync(command.Platform, cancellation);
            var (line, now) = (await LineAsync(command.Platform, cancellation), desk.Now);
            db.PlatformActs.Add(act(line, actor, now));
            await saver.SaveAsync(command.Key, command.Platform, now, async () => Lost(await LineAsync(command.Platform, cancellation), actor, now, act), cancellation);
        }

        private Task<PlatformLine> LineAsync(string platform, CancellationToken cancellation) => db.PlatformLines.SingleAsync(l => l.Platform == platform, cancellation);

        /// <summary>Somebody was faster: what the rule says now.</summary>
        private static Refusal Lost(PlatformLine line, Actor by, DateTimeOffset at, Func<PlatformLine, Actor, DateTimeOffset, PlatformAct> act)
        {
            try
            {
                act(line, by, at);
                return Refusal.Conflict("ALREADY_DONE");
            }
            catch (RefusedException refused)
            {
                return refused.Refusal;
            }
        }
    }
}
