using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>Saves what was done at the workbench: a request that comes again gets its first answer, and whoever loses a race is told what happened.</summary>
public sealed class WorkbenchSaver(IHubDb db, IDatabaseFaults faults)
{
    /// <summary>The first answer to a request, or null where it is new; refuses <c>IDEMPOTENCY_KEY_REUSED</c>.</summary>
    public Task<string?> FirstAsync(IdempotencyKey? key, CancellationToken cancellation) =>
        key is null ? Task.FromResult<string?>(null) : db.FirstAnswerAsync(key, cancellation);

    /// <summary>Saves all that was changed, with the answer under the key.</summary>
    /// <param name="key">The request's key, or null.</param>
    /// <param name="answer">What the request is answered.</param>
    /// <param name="at">Now.</param>
    /// <param name="lost">What to say where somebody was faster.</param>
    /// <param name="cancellation">Stops it; nothing is then saved.</param>
    /// <returns>The answer; the first one where the same request was faster.</returns>
    public async Task<string> SaveAsync(IdempotencyKey? key, string answer, DateTimeOffset at, Func<Task<Refusal>> lost, CancellationToken cancellation)
    {
        if (key is not null)
            db.FirstAnswers.Add(new FirstAnswer(key, answer, at));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return answer;
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || faults.IsDuplicate(fault))
        {
            db.ChangeTracker.Clear();
            if (db.Database.CurrentTransaction is { } open)
                await open.RollbackAsync(CancellationToken.None);
            return await FirstAsync(key, cancellation) ?? throw (await lost()).Throwable();
        }
    }
}
