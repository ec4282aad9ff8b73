using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>The rungs of all limits, for whoever is signed in: everybody may know when he is warned.</summary>
public static class ReadLadder
{
    private const int MostChanges = 20;

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<IReadOnlyList<LadderRung>> HandleAsync(CancellationToken cancellation)
        {
            var (book, _) = await desk.SignedInAsync(cancellation);
            return [.. book.Ladder.All];
        }

        /// <summary>Who put a ladder in force, the last twenty times, the latest first.</summary>
        public async Task<IReadOnlyList<LadderChange>> ChangesAsync(CancellationToken cancellation)
        {
            await desk.SignedInAsync(cancellation);
            var kept = await db.Settings.AsNoTracking().Where(s => s.Key.StartsWith(LadderChange.Prefix)).OrderByDescending(s => s.Key).Take(MostChanges).ToListAsync(cancellation);
            return [.. kept.Select(LadderChange.Of)];
        }
    }
}
