using System.Text;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>A CSV file as it was sent; nothing of it has been looked at.</summary>
/// <param name="Name">File name without a folder, one of <see cref="SeedReader.FileNames"/>.</param>
/// <param name="Bytes">The file; UTF-8 with or without a byte order mark.</param>
public sealed record SeedFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Largest file that is read.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    public static SeedFile FromText(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Reads a stream, but never more than a byte beyond the bound, which is enough to refuse it.</summary>
    public static Task<SeedFile> FromStream(string name, Stream stream, CancellationToken cancellation = default) => FromStream(name, stream, MaxBytes, cancellation);

    /// <summary>The same with a bound of its own.</summary>
    public static async Task<SeedFile> FromStream(string name, Stream stream, int most, CancellationToken cancellation)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int read;
        while (copy.Length <= most && (read = await stream.ReadAsync(buffer, cancellation)) > 0)
            copy.Write(buffer, 0, (int)Math.Min(read, most + 1 - copy.Length));
        return new(name, copy.ToArray());
    }
}
