using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>What comes in, in memory.</summary>
internal sealed class TestUploads : IUploadStore
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Guid, byte[]> kept = [];

    /// <summary>Nothing lies about once a file is had or given up.</summary>
    public bool IsEmpty => kept.IsEmpty;

    public long Length(Guid id) => kept.TryGetValue(id, out var bytes) ? bytes.Length : 0;

    public Task<long> AppendAsync(Guid id, long offset, Stream part, long most, CancellationToken cancellation) => throw new NotSupportedException("No part is sent here.");

    public Stream Begin(Guid id) => new Writing(bytes => kept[id] = bytes);

    public Stream Open(Guid id) => new MemoryStream(kept[id]);

    public void Drop(Guid id) => kept.TryRemove(id, out _);

    private sealed class Writing(Action<byte[]> done) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            if (disposing)
                done(ToArray());
            base.Dispose(disposing);
        }
    }
}
