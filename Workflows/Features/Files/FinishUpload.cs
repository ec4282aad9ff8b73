using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Files;

/// <summary>Looks at what an upload has brought and keeps it: whole, of a type that is taken, without a virus. Nothing is believed of what it said of itself.</summary>
public static class FinishUpload
{
    public sealed class Handler(IHubDb db, FileDesk desk, IUploadStore store, FileShelf shelf)
    {
        /// <summary>
        /// The file; asked again, the same file. Refuses <c>UPLOAD_NOT_WHOLE</c>, <c>FILE_DIGEST_DIFFERS</c>, <c>FILE_TYPE_NOT_TAKEN</c>,
        /// <c>FILE_HAS_MACROS</c>, <c>FILE_INFECTED</c> and <c>SCANNER_AWAY</c>; what is infected or broken is forgotten at once.
        /// </summary>
        public async Task<MaterialFile> HandleAsync(Guid id, Holder? holder, CancellationToken cancellation)
        {
            if (await db.Files.AnyAsync(f => f.Id == id, cancellation))
                return (await desk.FileAsync(holder, id, cancellation)).File;
            try
            {
                return await KeepAsync(await desk.UploadAsync(holder, id, cancellation), cancellation);
            }
            catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Invalid)
            {
                await db.Uploads.Where(u => u.Id == id).ExecuteDeleteAsync(cancellation);
                store.Drop(id);
                throw;
            }
            catch (Exception fault) when (fault is DbUpdateException or FileNotFoundException || fault is RefusedException { Refusal.Code: "UPLOAD_NOT_WHOLE" or "UPLOAD_UNKNOWN" })
            {
                // Another request may have finished it meanwhile, which takes upload and bytes away.
                db.ChangeTracker.Clear();
                if (await db.Files.AnyAsync(f => f.Id == id, cancellation))
                    return (await desk.FileAsync(holder, id, cancellation)).File;
                throw;
            }
        }

        private async Task<MaterialFile> KeepAsync(FileUpload upload, CancellationToken cancellation)
        {
            var file = await shelf.PutAsync(upload, cancellation);
            db.Files.Add(file);
            db.Uploads.Remove(upload);
            await db.SaveChangesAsync(cancellation);
            store.Drop(file.Id);
            return file;
        }
    }
}
