using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>Finds the first answers to requests that come again.</summary>
internal static class FirstAnswers
{
    /// <summary>The first answer to a request with this key as it was kept, or null; refuses <c>IDEMPOTENCY_KEY_REUSED</c> for another request.</summary>
    public static async Task<string?> FirstAnswerAsync(this IHubDb db, IdempotencyKey key, CancellationToken cancellation)
    {
        var first = await db.FirstAnswers.AsNoTracking().FirstOrDefaultAsync(a => a.Owner == key.Owner && a.Key == key.Key, cancellation);
        if (first is not null && first.RequestHash != key.RequestHash)
            throw Refusal.Conflict("IDEMPOTENCY_KEY_REUSED").With("key", key.Key).Throwable();
        return first?.Answer;
    }
}
