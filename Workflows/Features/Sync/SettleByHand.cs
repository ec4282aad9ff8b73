using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>人工处理: what a look has found and no report of ours can mend is closed by two persons, each with a reason. Else the day would be looked at every night for ever.</summary>
public static class SettleByHand
{
    public enum Act
    {
        /// <summary>提出办结</summary>
        Propose,

        /// <summary>确认办结</summary>
        Settle,

        /// <summary>不办结</summary>
        Drop,
    }

    public sealed class Handler(IHubDb db, ActDesk desk, WorkbenchSaver saver)
    {
        /// <summary>
        /// Refuses <c>ADMINISTRATORS_ONLY</c>, <c>EXCHANGE_NOT_YOURS</c>, <c>RECONCILIATION_UNKNOWN</c>, <c>RECONCILIATION_OLD</c>, <c>TEXT_MISSING</c> and what
        /// <see cref="LookFile"/> refuses.
        /// </summary>
        public async Task HandleAsync(Guid id, Act act, string? words, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            WorkbenchRules.MustSee(actor);
            var look = await db.Reconciliations.AsNoTracking().Include(r => r.Differences).SingleOrDefaultAsync(r => r.Id == id, cancellation)
                ?? throw Refusal.Missing("RECONCILIATION_UNKNOWN").Throwable();
            if (await db.Reconciliations.AnyAsync(r => r.Platform == look.Platform && r.Day == look.Day && r.At > look.At, cancellation))
                throw Refusal.Conflict("RECONCILIATION_OLD").Throwable();
            var file = new LookFile(look, await db.PlatformActs.AsNoTracking().Where(a => a.ReportId == id).OrderBy(a => a.Sequence).ToListAsync(cancellation));
            db.PlatformActs.Add(Done(file, act, words, actor));
            await saver.SaveAsync(null, "", desk.Now, () => Task.FromResult(Refusal.Conflict("REPORT_CHANGED")), cancellation); // of two at once the second is told
        }

        private PlatformAct Done(LookFile file, Act act, string? words, Actor by) => act switch
        {
            Act.Propose => file.Propose(words, by, desk.Now),
            Act.Settle => file.Settle(words, by, desk.Now),
            _ => file.Drop(words, by, desk.Now),
        };
    }
}
