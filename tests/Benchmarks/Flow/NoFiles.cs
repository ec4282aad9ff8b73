using ApprovalHub.Features.Ports;

namespace ApprovalHub.Benchmarks.Flow;

/// <summary>The cases of the benchmarks have no files; whoever asks for one has gone off the path that is measured.</summary>
internal sealed class NoFiles : IFileStore
{
    public Task<string> KeepAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation) => throw Off();

    public Task<string> KeepAsync(Stream bytes, CancellationToken cancellation) => throw Off();

    public bool Drop(string hash, TimeSpan unlessKeptWithin) => throw Off();

    public Task<byte[]?> FindAsync(string hash, CancellationToken cancellation) => throw Off();

    private static InvalidOperationException Off() => new("No file belongs to what is measured.");
}
