using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>Remembers the nonce of a platform's call in the database: a repeat is known as one by every server, and after a restart.</summary>
public static class HearOnce
{
    public sealed class Handler(IHubDb db, ActDesk desk, IDatabaseFaults faults)
    {
        /// <param name="platform">Who calls; its signature was checked.</param>
        /// <param name="nonce">What it calls with.</param>
        /// <param name="cancellation">Stops it.</param>
        /// <returns>Whether it is heard for the first time.</returns>
        public async Task<bool> HandleAsync(string platform, string nonce, CancellationToken cancellation)
        {
            db.SeenNonces.Add(new SeenNonce(platform, nonce, desk.Now));
            try
            {
                await db.SaveChangesAsync(cancellation);
                return true;
            }
            catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
            {
                return false;
            }
            finally
            {
                db.ChangeTracker.Clear();
            }
        }

        /// <summary>What came with it could not be kept: the same call may come again. Not to be stopped by a caller who has gone.</summary>
        public async Task ForgetAsync(string platform, string nonce) =>
            await db.SeenNonces.Where(n => n.Platform == platform && n.Nonce == nonce).ExecuteDeleteAsync(CancellationToken.None);
    }
}
