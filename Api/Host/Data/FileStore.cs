using System.Security.Cryptography;
using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Data;

/// <summary>Keeps files in the data folder by their SHA-256. A file is there whole or not at all: written beside, flushed to the disk, renamed.</summary>
internal sealed class FileStore(HubSettings settings) : IFileStore
{
    private const int HashLength = 64;
    private readonly string root = Path.Combine(settings.DataFolder, "papers");

    /// <summary>Between the sweep's look at a file's age and its end nobody may keep it again.</summary>
    private readonly Lock sweeping = new();

    public async Task<string> KeepAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        await WriteAsync(hash, (file, stop) => file.WriteAsync(bytes, stop).AsTask(), cancellation);
        return hash;
    }

    public async Task<string> KeepAsync(Stream bytes, CancellationToken cancellation)
    {
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, cancellation));
        await WriteAsync(hash, (file, stop) =>
        {
            bytes.Position = 0;
            return bytes.CopyToAsync(file, stop);
        }, cancellation);
        return hash;
    }

    public bool Drop(string hash, TimeSpan unlessKeptWithin)
    {
        var file = new FileInfo(PathOf(hash));
        lock (sweeping)
        {
            if (!file.Exists || file.LastWriteTimeUtc > (TimeProvider.System.GetUtcNow() - unlessKeptWithin).UtcDateTime)
                return false;
            file.Delete();
            return true;
        }
    }

    private async Task WriteAsync(string hash, Func<FileStream, CancellationToken, Task> write, CancellationToken cancellation)
    {
        var path = PathOf(hash);
        if (await FindAsync(hash, cancellation) is not null && KeepAgain(path))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            await using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await write(file, cancellation);
                file.Flush(flushToDisk: true);
            }
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside); // nothing where it was renamed
        }
    }

    /// <summary>Makes a file young, so that the sweep leaves it; false where the sweep was faster.</summary>
    private bool KeepAgain(string path)
    {
        lock (sweeping)
        {
            if (!File.Exists(path))
                return false;
            File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime);
            return true;
        }
    }

    public async Task<byte[]?> FindAsync(string hash, CancellationToken cancellation)
    {
        var path = PathOf(hash);
        if (!File.Exists(path))
            return null;
        var bytes = await File.ReadAllBytesAsync(path, cancellation);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash ? bytes : null;
    }

    private string PathOf(string hash) => hash.Length == HashLength && hash.All(char.IsAsciiHexDigitLower)
        ? Path.Combine(root, hash[..2], hash)
        : throw new ArgumentException("Not a SHA-256 in hexadecimal.", nameof(hash));
}
