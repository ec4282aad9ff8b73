using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Papers;

/// <summary>Gets the bytes of a paper: the stored ones, or, the first time, rendered from its snapshot, signed, stored and noted.</summary>
/// <param name="db">The hub's database.</param>
/// <param name="files">Keeps the bytes.</param>
/// <param name="press">Renders.</param>
/// <param name="signer">Signs.</param>
public sealed class PaperRoom(IHubDb db, IFileStore files, IDocumentPress press, IPaperSigner signer)
{
    /// <summary>
    /// The bytes of a tracked paper. They are given out only once their hash is noted with the paper, and it is noted once: whoever stops
    /// anywhere on the way, or makes other bytes at the same time (signatures may be random), leaves one paper and one file that counts.
    /// </summary>
    internal async Task<byte[]> BytesAsync(CasePaper paper, CancellationToken cancellation)
    {
        if (paper.FileHash is { } hash)
            return await files.FindAsync(hash, cancellation) ?? await RestoreAsync(paper, hash, cancellation);
        var bytes = Make(paper);
        var kept = await files.KeepAsync(bytes, cancellation);
        await db.Papers.Where(p => p.Id == paper.Id && p.FileHash == null)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.FileHash, kept).SetProperty(p => p.FileLength, bytes.Length), cancellation);
        await db.Context.Entry(paper).ReloadAsync(cancellation);
        if (paper.FileHash == kept)
            return bytes;
        files.Drop(kept, TimeSpan.Zero); // somebody was faster, and theirs counts
        return await files.FindAsync(paper.FileHash!, cancellation) ?? throw Lost(paper);
    }

    private byte[] Make(CasePaper paper) => signer.Sign(press.Render(paper.Kind, paper.TemplateVersion, paper.Snapshot), paper.Number, paper.IssuedAt);

    /// <summary>A file that was lost comes back only as the same bytes: with the same key, fonts and options, and a signature that is not random.</summary>
    private async Task<byte[]> RestoreAsync(CasePaper paper, string hash, CancellationToken cancellation)
    {
        var bytes = Make(paper);
        var kept = await files.KeepAsync(bytes, cancellation);
        if (kept == hash)
            return bytes;
        files.Drop(kept, TimeSpan.Zero);
        throw Lost(paper);
    }

    private static InvalidOperationException Lost(CasePaper paper) =>
        new($"The file of paper {paper.Number} is lost, and what would be made now is not what was issued; restore its file {paper.FileHash}.");
}
