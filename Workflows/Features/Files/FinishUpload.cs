using System.Security.Cryptography;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Files;

/// <summary>Looks at what an upload has brought and keeps it: whole, of a type that is taken, without a virus. Nothing is believed of what it said of itself.</summary>
public static class FinishUpload
{
    public sealed class Handler(IHubDb db, FileDesk desk, IUploadStore store, IFileStore files, Inspection inspection)
    {
        /// <summary>
        /// The file; asked again, the same file. Refuses <c>UPLOAD_NOT_WHOLE</c>, <c>FILE_DIGEST_DIFFERS</c>, <c>FILE_TYPE_NOT_TAKEN</c>,
        /// <c>FILE_HAS_MACROS</c>, <c>FILE_INFECTED</c> and <c>SCANNER_AWAY</c>; what is infected or broken is forgotten at once.
        /// </summary>
        public async Task<MaterialFile> HandleAsync(Guid id, Holder? holder, CancellationToken cancellation)
        {
            if (await db.Files.AnyAsync(f => f.Id == id, cancellation))
                return (await desk.FileAsync(holder, id, cancellation)).File;
            var upload = await desk.UploadAsync(holder, id, cancellation);
            if (store.Length(id) != upload.Size)
                throw Refusal.Conflict("UPLOAD_NOT_WHOLE").With("arrived", store.Length(id)).With("size", upload.Size).Throwable();
            string type;
            try
            {
                type = await LookAsync(upload, cancellation);
            }
            catch (RefusedException refused) when (refused.Refusal.Kind == RefusalKind.Invalid)
            {
                await ForgetAsync(upload, cancellation);
                throw;
            }
            await using (var bytes = store.Open(id))
                await files.KeepAsync(bytes, cancellation);
            return await SaveAsync(upload, new MaterialFile(upload, type, desk.Now), cancellation);
        }

        private async Task<string> LookAsync(FileUpload upload, CancellationToken cancellation)
        {
            await using var bytes = store.Open(upload.Id);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, cancellation)) != upload.Sha256)
                throw Refusal.Invalid("FILE_DIGEST_DIFFERS").With("name", upload.Name).Throwable();
            bytes.Position = 0;
            return await inspection.TypeAsync(upload.Name, bytes, cancellation);
        }

        private async Task<MaterialFile> SaveAsync(FileUpload upload, MaterialFile file, CancellationToken cancellation)
        {
            db.Files.Add(file);
            db.Uploads.Remove(upload);
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException) // finished by another request meanwhile, which has removed the upload
            {
                db.ChangeTracker.Clear();
                return await db.Files.AsNoTracking().FirstOrDefaultAsync(f => f.Id == file.Id, cancellation)
                    ?? throw Refusal.Missing("UPLOAD_UNKNOWN").Throwable();
            }
            store.Drop(file.Id);
            return file;
        }

        private async Task ForgetAsync(FileUpload upload, CancellationToken cancellation)
        {
            db.Uploads.Remove(upload);
            await db.SaveChangesAsync(cancellation);
            store.Drop(upload.Id);
        }
    }
}
