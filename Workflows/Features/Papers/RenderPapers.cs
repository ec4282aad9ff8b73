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
            var faults = new List<Exception>();
            foreach (var paper in waiting)
            {
                try
                {
                    await room.BytesAsync(paper, cancellation);
                }
                catch (Exception fault) when (fault is not OperationCanceledException)
                {
                    faults.Add(fault); // one paper that cannot be printed must not keep the others waiting
                }
            }
            return faults.Count == 0 ? waiting.Count : throw new AggregateException($"{faults.Count} of {waiting.Count} papers were not rendered.", faults);
        }
    }
}
