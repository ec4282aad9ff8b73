namespace ApprovalHub.Features.Ports;

/// <summary>Keeps bytes by their SHA-256; what is there never changes.</summary>
public interface IFileStore
{
    /// <summary>Keeps the bytes and answers their hash; keeping the same bytes twice is once.</summary>
    Task<string> KeepAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation);

    /// <summary>Keeps what a stream holds, from its beginning, and answers its hash.</summary>
    Task<string> KeepAsync(Stream bytes, CancellationToken cancellation);

    /// <summary>Forgets the bytes, unless they were kept (again) within this time; nobody may point to them any more.</summary>
    /// <returns>Whether they went.</returns>
    bool Drop(string hash, TimeSpan unlessKeptWithin);

    /// <summary>The bytes, or null when they are not there (or not whole: then they count as not there).</summary>
    Task<byte[]?> FindAsync(string hash, CancellationToken cancellation);
}
