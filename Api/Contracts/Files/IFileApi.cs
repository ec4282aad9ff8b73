using Refit;

namespace ApprovalHub.Api.Contracts.Files;

/// <summary>
/// Files of materials. An upload is begun with name, size and SHA-256, sent in parts of at most 8 MB at the offset that has arrived, and
/// finished: then it is looked at (type by content, size, digest, virus scan) and kept. After a broken connection <see cref="OffsetAsync"/>
/// says where to go on; an upload that nobody goes on with is given up after a day.
/// </summary>
public interface IFileApi
{
    [Post("/api/files")]
    Task<UploadResponse> BeginAsync([Body] UploadRequest request, CancellationToken cancellation = default);

    /// <summary>204 with <c>Upload-Offset</c>. 409 <c>UPLOAD_OFFSET_WRONG</c> where another number of bytes has arrived.</summary>
    /// <param name="id">The upload.</param>
    /// <param name="part">Bytes, as <see cref="HubHeaders.UploadPart"/>; at most 8 MB.</param>
    /// <param name="offset">How many bytes come before them.</param>
    /// <param name="cancellation">Stops it.</param>
    [Patch("/api/files/{id}")]
    Task<HttpResponseMessage> PartAsync(
        Guid id, [Body] HttpContent part, [Header(HubHeaders.UploadOffset)] long offset, CancellationToken cancellation = default);

    /// <summary>200 with <c>Upload-Offset</c> and <c>Upload-Length</c>; 404 <c>UPLOAD_UNKNOWN</c>.</summary>
    [Head("/api/files/{id}")]
    Task<HttpResponseMessage> OffsetAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Looks at what has arrived and keeps it; twice is once.</summary>
    [Post("/api/files/{id}/finish")]
    Task<FileLine> FinishAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>The files of a draft of mine.</summary>
    [Get("/api/drafts/{draftId}/files")]
    Task<IReadOnlyList<FileLine>> OfDraftAsync(Guid draftId, CancellationToken cancellation = default);

    [Get("/api/cases/{id}/files")]
    Task<IReadOnlyList<FileLine>> OfCaseAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Gives the files of my draft to the case that came of it; twice is once.</summary>
    [Post("/api/cases/{id}/files/take")]
    Task<IReadOnlyList<FileLine>> TakeAsync(Guid id, [Body] TakeFilesRequest request, CancellationToken cancellation = default);

    /// <summary>The file; of grades A and B images and PDFs bear a watermark with my name and the day.</summary>
    /// <param name="id">The file.</param>
    /// <param name="download">Whether to save it instead of showing it.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/files/{id}/content")]
    Task<HttpContent> ReadAsync(Guid id, bool? download = null, CancellationToken cancellation = default);

    /// <summary>核验原件: says that a file was held against its original; its grade becomes B.</summary>
    [Post("/api/files/{id}/verify")]
    Task<FileLine> VerifyAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Takes a file away: from a draft of mine, or an upload of mine that is not finished; one of a case only until acceptance.</summary>
    [Delete("/api/files/{id}")]
    Task RemoveAsync(Guid id, CancellationToken cancellation = default);
}
