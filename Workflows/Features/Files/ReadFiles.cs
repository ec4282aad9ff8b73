using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Files;

/// <summary>Shows and lists the files of materials.</summary>
public static class ReadFiles
{
    private const string Purpose = "仅供办理政务服务事项使用";

    /// <param name="File">The file.</param>
    /// <param name="Bytes">What is shown: of grades A and B with the watermark.</param>
    public sealed record Shown(MaterialFile File, byte[] Bytes);

    public sealed class Handler(IHubDb db, FileDesk desk, ActDesk acts, IFileStore files, IWatermark watermark)
    {
        public async Task<Shown> HandleAsync(Guid id, Holder? holder, CancellationToken cancellation)
        {
            var (file, _, name) = await desk.FileAsync(holder, id, cancellation);
            var bytes = await files.FindAsync(file.Hash, cancellation) ?? throw Refusal.Missing("FILE_LOST").With("name", file.Name).Throwable();
            return new Shown(file, file.Watermarked ? watermark.Stamp(file.Type, bytes, $"{Purpose} {name} {ShanghaiTime.Day(desk.Now):yyyy-MM-dd}") : bytes);
        }

        public async Task<IReadOnlyList<MaterialFile>> OfCaseAsync(Guid caseId, CancellationToken cancellation)
        {
            var (_, actor) = await acts.SignedInAsync(cancellation);
            await desk.CaseAsync(actor, caseId, cancellation);
            return await ListAsync(new FilePlace(caseId, null, actor.PersonId, actor.Name), cancellation);
        }

        public async Task<IReadOnlyList<MaterialFile>> OfDraftAsync(Guid draftId, CancellationToken cancellation) =>
            await ListAsync(await desk.PlaceAsync(null, null, draftId, cancellation), cancellation);

        public async Task<IReadOnlyList<MaterialFile>> OfHolderAsync(Holder holder, CancellationToken cancellation) =>
            await ListAsync(await desk.PlaceAsync(holder, null, null, cancellation), cancellation);

        /// <summary>附件 that platforms have named for a case and that are not there (yet), with the reason.</summary>
        public async Task<IReadOnlyList<InboundMessage>> ComingAsync(Guid caseId, CancellationToken cancellation)
        {
            var (_, actor) = await acts.SignedInAsync(cancellation);
            await desk.CaseAsync(actor, caseId, cancellation);
            var (platforms, from, to) = (Platforms.All, InboundMessage.FilesOf(caseId), InboundMessage.FilesOf(caseId) + "g"); // hexadecimal digits follow, whatever the database's order of letters
            return await db.InboundMessages.AsNoTracking()
                .Where(m => platforms.Contains(m.Platform) && m.Number.CompareTo(from) > 0 && m.Number.CompareTo(to) < 0 && m.State != InboundState.Taken)
                .OrderBy(m => m.CameAt).ThenBy(m => m.Place).ToListAsync(cancellation);
        }

        private async Task<IReadOnlyList<MaterialFile>> ListAsync(FilePlace place, CancellationToken cancellation) =>
            await db.Files.AsNoTracking().Where(f => f.CaseId == place.CaseId && f.DraftId == place.DraftId && f.RemovedAt == null)
                .OrderBy(f => f.MaterialCode).ThenBy(f => f.Id).ToListAsync(cancellation);
    }
}
