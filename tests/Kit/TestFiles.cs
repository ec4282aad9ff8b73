using System.Security.Cryptography;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Tests.Kit;

/// <summary>Files in a folder, by their hash.</summary>
internal sealed class TestFiles(string folder) : IFileStore
{
    public async Task<string> KeepAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        await File.WriteAllBytesAsync(Path.Combine(folder, hash), bytes, cancellation);
        return hash;
    }

    public async Task<string> KeepAsync(Stream bytes, CancellationToken cancellation)
    {
        using var whole = new MemoryStream();
        await bytes.CopyToAsync(whole, cancellation);
        return await KeepAsync(whole.ToArray(), cancellation);
    }

    public bool Drop(string hash, TimeSpan unlessKeptWithin)
    {
        File.Delete(Path.Combine(folder, hash));
        return true;
    }

    public async Task<byte[]?> FindAsync(string hash, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, hash);
        if (!File.Exists(path))
            return null;
        var bytes = await File.ReadAllBytesAsync(path, cancellation);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == hash ? bytes : null;
    }
}
