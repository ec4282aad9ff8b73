using System.Security.Cryptography;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Files;

/// <summary>Looks at what has come, from whomever, and keeps its bytes by their hash: whole, as announced, of a type that is taken, without a virus.</summary>
public sealed class FileShelf(IUploadStore store, IFileStore files, Inspection inspection, FileDesk desk)
{
    /// <summary>
    /// The file, which is nobody's until it is saved. Refuses <c>UPLOAD_NOT_WHOLE</c>, <c>FILE_DIGEST_DIFFERS</c>, <c>FILE_TYPE_NOT_TAKEN</c>,
    /// <c>FILE_HAS_MACROS</c>, <c>FILE_INFECTED</c> and <c>SCANNER_AWAY</c>.
    /// </summary>
    public async Task<MaterialFile> PutAsync(FileUpload upload, CancellationToken cancellation)
    {
        if (store.Length(upload.Id) is var arrived && arrived != upload.Size)
            throw Refusal.Conflict("UPLOAD_NOT_WHOLE").With("arrived", arrived).With("size", upload.Size).Throwable();
        var type = await LookAsync(upload, cancellation);
        await using (var bytes = store.Open(upload.Id))
            await files.KeepAsync(bytes, cancellation);
        return new MaterialFile(upload, type, desk.Now);
    }

    private async Task<string> LookAsync(FileUpload upload, CancellationToken cancellation)
    {
        await using var bytes = store.Open(upload.Id);
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, cancellation)) != upload.Sha256)
            throw Refusal.Invalid("FILE_DIGEST_DIFFERS").With("name", upload.Name).Throwable();
        bytes.Position = 0;
        return await inspection.TypeAsync(upload.Name, bytes, cancellation);
    }
}
