using ApprovalHub.Domain.Drafts;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Files;

/// <summary>Sweeps up: uploads that nobody goes on with, drafts that nobody touches, and bytes that nothing points to any more.</summary>
public static class CleanFiles
{
    private const int AtOnce = 200, UploadHours = 24;

    /// <param name="Uploads">Uploads given up.</param>
    /// <param name="Drafts">Drafts that went.</param>
    /// <param name="Files">Files whose bytes went.</param>
    public sealed record Cleaned(int Uploads, int Drafts, int Files);

    public sealed class Handler(IHubDb db, ActDesk desk, IUploadStore uploads, IFileStore files)
    {
        public async Task<Cleaned> HandleAsync(CancellationToken cancellation) => new(
            await UploadsAsync(cancellation), await DraftsAsync(cancellation), await FilesAsync(cancellation));

        private async Task<int> UploadsAsync(CancellationToken cancellation)
        {
            var before = desk.Now.AddHours(-UploadHours);
            var old = await db.Uploads.Where(u => u.TouchedAt < before).OrderBy(u => u.TouchedAt).Take(AtOnce).ToListAsync(cancellation);
            db.Uploads.RemoveRange(old);
            await db.SaveChangesAsync(cancellation);
            old.ForEach(u => uploads.Drop(u.Id));
            return old.Count;
        }

        private async Task<int> DraftsAsync(CancellationToken cancellation)
        {
            var before = desk.Now.AddDays(-Draft.KeptDays);
            var old = await db.Drafts.AsNoTracking().Where(d => d.SavedAt < before).OrderBy(d => d.SavedAt).Take(AtOnce).Select(d => d.Id).ToListAsync(cancellation);
            return await db.Drafts.Where(d => old.Contains(d.Id) && d.SavedAt < before).ExecuteDeleteAsync(cancellation);
        }

        /// <summary>Files of drafts that are gone or taken away from one; those of a case are kept with it. The row goes first, the bytes last.</summary>
        private async Task<int> FilesAsync(CancellationToken cancellation)
        {
            var before = desk.Now.AddHours(-UploadHours);
            var old = await db.Files.Where(f => f.CaseId == null && f.AddedAt < before && (f.RemovedAt != null || !db.Drafts.Any(d => d.Id == f.DraftId)))
                .OrderBy(f => f.Id).Take(AtOnce).ToListAsync(cancellation);
            db.Files.RemoveRange(old);
            await db.SaveChangesAsync(cancellation);
            var dropped = 0;
            foreach (var hash in old.Select(f => f.Hash).Distinct())
            {
                if (!await IsUsedAsync(hash, cancellation))
                    dropped += files.Drop(hash, TimeSpan.FromHours(UploadHours)) ? 1 : 0;
            }
            return dropped;
        }

        private async Task<bool> IsUsedAsync(string hash, CancellationToken cancellation) =>
            await db.Files.AnyAsync(f => f.Hash == hash, cancellation) || await db.Papers.AnyAsync(p => p.FileHash == hash, cancellation)
            || await db.MonthlyReports.AnyAsync(r => r.Hash == hash, cancellation) || await OfdFiles.PaperOfAsync(db, hash, cancellation) is not null;
    }
}
