using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Papers;

/// <summary>
/// Gets the OFD of a paper: made from its snapshot when it is first asked for, then the stored bytes, so that later fonts or layouts do not change what was given. Which file belongs
/// to which paper stands in the settings of the data, both ways: a file that somebody has is verified like the PDF.
/// </summary>
/// <param name="db">The hub's database.</param>
/// <param name="files">Keeps the bytes.</param>
/// <param name="press">Writes OFD.</param>
/// <param name="faults">Tells who was faster.</param>
public sealed class OfdRoom(IHubDb db, IFileStore files, IOfdPress press, IDatabaseFaults faults)
{
    /// <summary>The bytes of a paper whose kind is given as OFD, with their SHA-256.</summary>
    internal async Task<(byte[] Bytes, string Hash)> BytesAsync(CasePaper paper, CancellationToken cancellation)
    {
        if (await HashAsync(paper, cancellation) is { } known)
            return (await files.FindAsync(known, cancellation) ?? await RestoreAsync(paper, known, cancellation), known);
        var bytes = Make(paper);
        var hash = await files.KeepAsync(bytes, cancellation);
        db.Settings.AddRange(new HubSetting(OfdFiles.KeyOf(paper.Id), hash), new HubSetting(OfdFiles.KeyOf(hash), $"{hash} {paper.Id}"));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return (bytes, hash);
        }
        catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
        {
            db.ChangeTracker.Clear(); // somebody was faster, and theirs counts
            var first = (await HashAsync(paper, cancellation))!;
            return (await files.FindAsync(first, cancellation) ?? await RestoreAsync(paper, first, cancellation), first);
        }
    }

    private async Task<string?> HashAsync(CasePaper paper, CancellationToken cancellation)
    {
        var key = OfdFiles.KeyOf(paper.Id);
        return await db.Settings.AsNoTracking().Where(s => s.Key == key).Select(s => s.Value).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>A file that was lost comes back only as the same bytes.</summary>
    private async Task<byte[]> RestoreAsync(CasePaper paper, string hash, CancellationToken cancellation)
    {
        var bytes = Make(paper);
        var kept = await files.KeepAsync(bytes, cancellation);
        if (kept == hash)
            return bytes;
        files.Drop(kept, TimeSpan.Zero);
        throw new InvalidOperationException($"The OFD of paper {paper.Number} is lost, and what would be made now is not what was given; restore its file {hash}.");
    }

    private byte[] Make(CasePaper paper) => press.Render(paper.Kind, paper.TemplateVersion, paper.Snapshot);
}
