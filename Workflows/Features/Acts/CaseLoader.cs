using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>Loads a case for an act: the row, its tasks and the book's stamp in one query; checklist and ledger only where the act may need them.</summary>
public sealed class CaseLoader(IHubDb db, FirstReads reads)
{
    /// <summary>Refuses <c>CASE_UNKNOWN</c>.</summary>
    public Task<OnFile> LoadAsync(Guid caseId, CancellationToken cancellation) => LoadAsync(caseId, false, cancellation);

    /// <summary>The same for an act that needs the checklist where most acts do not.</summary>
    public async Task<OnFile> LoadAsync(Guid caseId, bool withChecklist, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        var (subject, stamp) = await reads.CaseAsync(db, caseId, cancellation) ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();
        if (subject.HasLedger)
        {
            await db.Cases.Entry(subject).Collection(c => c.Stops).LoadAsync(cancellation);
            await db.Cases.Entry(subject).Collection(c => c.Extensions).LoadAsync(cancellation);
        }
        if (withChecklist || subject.NeedsChecklist)
        {
            db.Cases.Entry(subject).Collection(c => c.Materials).CurrentValue =
                await db.Materials.AsNoTracking().Where(m => m.CaseId == caseId).OrderBy(m => m.Order).ToListAsync(cancellation);
        }
        return new OnFile(subject, stamp ?? "", db.Remember(subject));
    }

    /// <summary>Where the caller has seen another revision than the one on file, refuses <c>CASE_CHANGED</c> with what happened; for who may see the case.</summary>
    public async Task MustBeCurrentAsync(Case subject, int? seen, CancellationToken cancellation)
    {
        if (seen is not null && seen != subject.Revision)
            throw (await ChangedAsync(subject.Id, Refusal.Conflict("CASE_CHANGED") with { Kind = RefusalKind.Stale }, cancellation)).Throwable();
    }

    /// <summary>The refusal naming who was faster, and what they did.</summary>
    public async Task<Refusal> ChangedAsync(Guid caseId, Refusal refusal, CancellationToken cancellation)
    {
        var last = await db.Events.AsNoTracking().Where(e => e.CaseId == caseId).OrderByDescending(e => e.Sequence).FirstOrDefaultAsync(cancellation);
        return last is null ? refusal : refusal.With("who", last.ByName).With("what", last.Kind).With("when", Domain.Clocks.ShanghaiTime.Text(last.At));
    }
}
