using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Acts;

/// <summary>Keeps the picture of a signature by its hash; the act holds the hash, so the picture cannot be changed unseen.</summary>
public sealed class SignatureKeeper(IFileStore files)
{
    private const int Largest = 256 * 1024;
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The hash of a PNG in Base64, or null for none; refuses <c>SIGNATURE_UNREADABLE</c> and <c>SIGNATURE_TOO_LARGE</c>.</summary>
    public async Task<string?> KeepAsync(string? base64, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(base64))
            return null;
        if (base64.Length > Largest / 3 * 4 + 4)
            throw Refusal.Invalid("SIGNATURE_TOO_LARGE").With("largest", Largest / 1024).Throwable();
        var bytes = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, bytes, out var length) || !bytes.AsSpan(0, length).StartsWith(Png))
            throw Refusal.Invalid("SIGNATURE_UNREADABLE").Throwable();
        return await files.KeepAsync(bytes.AsMemory(0, length), cancellation);
    }

    /// <summary>The picture; refuses <c>SIGNATURE_UNKNOWN</c>.</summary>
    public async Task<byte[]> ReadAsync(string? hash, CancellationToken cancellation) =>
        (hash is null ? null : await files.FindAsync(hash, cancellation)) ?? throw Refusal.Missing("SIGNATURE_UNKNOWN").Throwable();
}
