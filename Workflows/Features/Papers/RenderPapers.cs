using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Papers;

/// <summary>Renders papers that have no file yet, off the hot path; finds its work in the table, so nothing is lost with a process.</summary>
public static class RenderPapers
{
    private const int AtOnce = 50;

    public sealed class Handler(IHubDb db, PaperRoom room)
    {
        /// <returns>How many were rendered.</returns>
        public async Task<int> HandleAsync(CancellationToken cancellation)
        {
            var waiting = await db.Papers.Where(p => p.FileHash == null).OrderBy(p => p.IssuedAt).Take(AtOnce).ToListAsync(cancellation);
            foreach (var paper in waiting)
                await room.BytesAsync(paper, cancellation);
            return waiting.Count;
        }
    }
}
