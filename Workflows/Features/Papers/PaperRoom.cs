using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Papers;

/// <summary>Gets the bytes of a paper: the stored ones, or, the first time, rendered from its snapshot and stored.</summary>
public sealed class PaperRoom(IHubDb db, IFileStore files, IDocumentPress press)
{
    /// <summary>
    /// The bytes of a tracked paper. Rendering twice at once does no harm: the snapshot gives the same bytes, and what is stored first stays.
    /// </summary>
    internal async Task<byte[]> BytesAsync(CasePaper paper, CancellationToken cancellation)
    {
        if (paper.FileHash is { } hash && await files.FindAsync(hash, cancellation) is { } stored)
            return stored;
        var bytes = press.Render(paper.Kind, paper.TemplateVersion, paper.Snapshot);
        var kept = await files.KeepAsync(bytes, cancellation);
        if (paper.FileHash is not null && paper.FileHash != kept)
            throw new InvalidOperationException($"Paper {paper.Number} no longer renders to the bytes that were issued; restore its file {paper.FileHash}.");
        paper.Rendered(kept, bytes.Length);
        await db.SaveChangesAsync(cancellation);
        return bytes;
    }
}
