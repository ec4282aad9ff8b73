using ApprovalHub.Domain.Files;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Files;

/// <summary>Uploads that go on where they were broken off: begun, sent in parts, finished.</summary>
public static class UploadFile
{
    /// <param name="What">What is announced.</param>
    /// <param name="CaseId">The case, named by staff.</param>
    /// <param name="DraftId">The draft, named by staff.</param>
    public sealed record Begin(AnnouncedFile What, Guid? CaseId, Guid? DraftId);

    /// <param name="Id">The upload.</param>
    /// <param name="Arrived">Bytes that have arrived.</param>
    /// <param name="Size">Bytes in all.</param>
    public sealed record Progress(Guid Id, long Arrived, long Size);

    public sealed class Handler(IHubDb db, FileDesk desk, IUploadStore store, FileLimits limits)
    {
        public async Task<Progress> BeginAsync(Begin command, Holder? holder, CancellationToken cancellation)
        {
            var place = await desk.PlaceAsync(holder, command.CaseId, command.DraftId, cancellation);
            if (place.CaseId is { } caseId)
                await desk.CaseTakesAsync(caseId, command.What.MaterialCode, null, cancellation);
            var upload = new FileUpload(place, command.What, limits.Largest, desk.Now);
            await desk.MustHaveRoomAsync(place, cancellation);
            db.Uploads.Add(upload);
            await db.SaveChangesAsync(cancellation);
            return new Progress(upload.Id, 0, upload.Size);
        }

        public async Task<Progress> PartAsync(Guid id, long offset, Stream part, Holder? holder, CancellationToken cancellation)
        {
            var upload = await desk.UploadAsync(holder, id, cancellation);
            var arrived = await store.AppendAsync(id, offset, part, upload.Size, cancellation);
            upload.Touch(desk.Now);
            await db.SaveChangesAsync(cancellation);
            return new Progress(id, arrived, upload.Size);
        }

        public async Task<Progress> ReadAsync(Guid id, Holder? holder, CancellationToken cancellation)
        {
            var upload = await desk.UploadAsync(holder, id, cancellation);
            return new Progress(id, store.Length(id), upload.Size);
        }

        /// <summary>Gives an upload up.</summary>
        public async Task<bool> GiveUpAsync(Guid id, Holder? holder, CancellationToken cancellation)
        {
            if (!await db.Uploads.AnyAsync(u => u.Id == id, cancellation))
                return false;
            db.Uploads.Remove(await desk.UploadAsync(holder, id, cancellation));
            await db.SaveChangesAsync(cancellation);
            store.Drop(id);
            return true;
        }
    }
}
