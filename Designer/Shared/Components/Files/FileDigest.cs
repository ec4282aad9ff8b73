using System.Security.Cryptography;

namespace ApprovalHub.Designer.Components.Files;

/// <summary>The SHA-256 of a file on this machine, made slice by slice: the file is never whole in memory, and plain http will do.</summary>
internal static class FileDigest
{
    private const int Slice = 1024 * 1024;

    /// <summary>In small hexadecimal letters.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">Told before each slice how much was read.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task<string> OfAsync(PickedFile file, Action<long>? read, CancellationToken stop)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (long at = 0; at < file.Size; at += Slice)
        {
            read?.Invoke(at);
            digest.AppendData(await file.ReadAsync(at, (int)Math.Min(Slice, file.Size - at), stop));
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
