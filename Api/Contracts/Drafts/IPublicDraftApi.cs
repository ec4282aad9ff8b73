using Refit;

namespace ApprovalHub.Api.Contracts.Drafts;

/// <summary>Half-filled applications. Whoever has code and secret has the draft; <see cref="HubHeaders.Applicant"/> carries both.</summary>
public interface IPublicDraftApi
{
    /// <summary>201 with code and secret: the secret is told once.</summary>
    [Post("/api/public/drafts")]
    Task<NewDraftResponse> CreateAsync([Body] DraftRequest request, CancellationToken cancellation = default);

    /// <summary>404 <c>DRAFT_OR_SECRET_WRONG</c>, for a wrong code and a wrong secret alike.</summary>
    [Get("/api/public/drafts/{code}")]
    Task<DraftResponse> ReadAsync(string code, [Header(HubHeaders.Applicant)] string applicant, CancellationToken cancellation = default);

    [Put("/api/public/drafts/{code}")]
    Task<DraftResponse> SaveAsync(
        string code, [Body] DraftRequest request, [Header(HubHeaders.Applicant)] string applicant, [Header(HubHeaders.IfMatch)] string seen,
        CancellationToken cancellation = default);

    [Delete("/api/public/drafts/{code}")]
    Task DeleteAsync(string code, [Header(HubHeaders.Applicant)] string applicant, CancellationToken cancellation = default);
}
