namespace ApprovalHub.Features.Ports;

/// <summary>Keeps the bytes of an upload while they come; what has arrived survives a broken connection and a restart.</summary>
public interface IUploadStore
{
    /// <summary>Bytes that have arrived; 0 for an upload that has none yet.</summary>
    long Length(Guid id);

    /// <summary>
    /// Writes a part behind what has arrived and answers how much there is then. Refuses <c>UPLOAD_OFFSET_WRONG</c> (with <c>arrived</c>),
    /// <c>UPLOAD_TOO_LONG</c>, and <c>UPLOAD_BUSY</c> while another part of it is being written.
    /// </summary>
    Task<long> AppendAsync(Guid id, long offset, Stream part, long most, CancellationToken cancellation);

    /// <summary>Begins it anew, whatever had arrived before: a stream to write it to. Refuses <c>UPLOAD_BUSY</c> while it is being written.</summary>
    Stream Begin(Guid id);

    /// <summary>What has arrived, from its beginning; dispose it.</summary>
    Stream Open(Guid id);

    /// <summary>Forgets the bytes; of what is not there nothing.</summary>
    void Drop(Guid id);
}
