using System.Globalization;
using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Files;

/// <summary>Uploads in the data folder, one file each; its length is how much has arrived, so a restart forgets nothing.</summary>
internal sealed class UploadStore(HubSettings settings) : IUploadStore
{
    private readonly string root = Path.Combine(settings.DataFolder, "uploads");

    public long Length(Guid id) => new FileInfo(PathOf(id)) is { Exists: true } file ? file.Length : 0;

    public async Task<long> AppendAsync(Guid id, long offset, Stream part, long most, CancellationToken cancellation)
    {
        Directory.CreateDirectory(root);
        await using var file = OpenAlone(id);
        if (file.Length != offset)
            throw Refusal.Conflict("UPLOAD_OFFSET_WRONG").With("arrived", file.Length).With("offset", offset).Throwable();
        file.Position = offset;
        var buffer = new byte[64 * 1024];
        for (int read; (read = await part.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (file.Length + read > most)
            {
                file.SetLength(offset);
                throw Refusal.Invalid("UPLOAD_TOO_LONG").With("size", most.ToString(CultureInfo.InvariantCulture)).Throwable();
            }
            await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }
        file.Flush(flushToDisk: true);
        return file.Length;
    }

    public Stream Begin(Guid id)
    {
        Directory.CreateDirectory(root);
        var file = OpenAlone(id);
        file.SetLength(0);
        return file;
    }

    public Stream Open(Guid id) => new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read);

    public void Drop(Guid id) => File.Delete(PathOf(id));

    /// <summary>Two parts at once would be mixed: the second one waits its turn at the client.</summary>
    private FileStream OpenAlone(Guid id)
    {
        try
        {
            return new FileStream(PathOf(id), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (IOException) when (File.Exists(PathOf(id)))
        {
            throw Refusal.Conflict("UPLOAD_BUSY").Throwable();
        }
    }

    private string PathOf(Guid id) => Path.Combine(root, id.ToString("N"));
}
