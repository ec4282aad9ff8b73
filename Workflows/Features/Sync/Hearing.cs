using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Hears a platform's call once: its nonce is remembered in the database in the transaction that keeps what it brought, so a repeat is known by every server and
/// after a restart, and a call whose message was not kept, whatever broke, was not heard: the very same one may come again.
/// </summary>
public sealed class Hearing(IHubDb db, ActDesk desk, IDatabaseFaults faults)
{
    private const int MostTries = 3;

    /// <param name="platform">Who calls; its signature was checked.</param>
    /// <param name="nonce">What it calls with.</param>
    /// <param name="keep">Keeps what it brought, in the transaction that is open; an exception gives up both.</param>
    /// <param name="cancellation">Stops it; nothing is then kept.</param>
    /// <returns>Whether it is heard for the first time.</returns>
    public async Task<bool> OnceAsync(string platform, string nonce, Func<Task> keep, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            try
            {
                if (!await IsNewAsync(platform, nonce, cancellation))
                    return false;
                await keep();
                await transaction.CommitAsync(cancellation);
                return true;
            }
            catch (DbUpdateException fault) when (tries < MostTries && faults.IsDuplicate(fault))
            {
                // another server has kept the same message meanwhile, under a nonce of its own: now it is known
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<bool> IsNewAsync(string platform, string nonce, CancellationToken cancellation)
    {
        try
        {
            await db.AddNewAsync([new SeenNonce(platform, nonce, desk.Now)], cancellation);
            return true;
        }
        catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
        {
            return false;
        }
    }
}
