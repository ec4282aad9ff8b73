using Refit;

namespace ApprovalHub.Api.Contracts.Files;

/// <summary>
/// The same for applicants, who say by <see cref="HubHeaders.Applicant"/> which case or draft is theirs. What they upload has grade C, or D where
/// they say that they made it themselves.
/// </summary>
public interface IPublicFileApi
{
    /// <summary>How large files may be and of which types, for staff and applicants alike; needs no header.</summary>
    [Get("/api/public/files/limits")]
    Task<UploadLimits> LimitsAsync(CancellationToken cancellation = default);

    [Post("/api/public/files")]
    Task<UploadResponse> BeginAsync(
        [Body] UploadRequest request, [Header(HubHeaders.Applicant)] string applicant, CancellationToken cancellation = default);

    [Patch("/api/public/files/{id}")]
    Task<HttpResponseMessage> PartAsync(
        Guid id, [Body] HttpContent part, [Header(HubHeaders.UploadOffset)] long offset, [Header(HubHeaders.Applicant)] string applicant,
        CancellationToken cancellation = default);

    [Head("/api/public/files/{id}")]
    Task<HttpResponseMessage> OffsetAsync(Guid id, [Header(HubHeaders.Applicant)] string applicant, CancellationToken cancellation = default);

    [Post("/api/public/files/{id}/finish")]
    Task<FileLine> FinishAsync(Guid id, [Header(HubHeaders.Applicant)] string applicant, CancellationToken cancellation = default);

    [Get("/api/public/files")]
    Task<IReadOnlyList<FileLine>> ListAsync([Header(HubHeaders.Applicant)] string applicant, CancellationToken cancellation = default);

    [Get("/api/public/files/{id}/content")]
    Task<HttpContent> ReadAsync(
        Guid id, [Header(HubHeaders.Applicant)] string applicant, bool? download = null, CancellationToken cancellation = default);

    [Delete("/api/public/files/{id}")]
    Task RemoveAsync(Guid id, [Header(HubHeaders.Applicant)] string applicant, CancellationToken cancellation = default);

    /// <summary>Gives the files of a draft to the case that was applied for with it; twice is once.</summary>
    [Post("/api/public/cases/{number}/files/take")]
    Task<IReadOnlyList<FileLine>> TakeAsync(
        string number, [Body] PublicTakeFilesRequest request, [Header(HubHeaders.Applicant)] string applicant, CancellationToken cancellation = default);
}
