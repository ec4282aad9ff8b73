using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Supervision;

/// <summary>The rungs of all limits, for whoever is signed in: everybody may know when he is warned.</summary>
public static class ReadLadder
{
    public sealed class Handler(ActDesk desk)
    {
        public async Task<IReadOnlyList<LadderRung>> HandleAsync(CancellationToken cancellation)
        {
            var (book, _) = await desk.SignedInAsync(cancellation);
            return [.. book.Ladder.All];
        }
    }
}
