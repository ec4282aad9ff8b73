using Refit;

namespace ApprovalHub.Api.Contracts.Drafts;

/// <summary>Half-filled intakes of the clerk who is signed in. At most 50, of 128 KB each; one that nobody touches for 30 days goes.</summary>
public interface IDraftApi
{
    /// <summary>The latest first, without their contents.</summary>
    [Get("/api/drafts")]
    Task<IReadOnlyList<DraftLine>> ListAsync(CancellationToken cancellation = default);

    /// <summary>201; 409 <c>DRAFTS_TOO_MANY</c>.</summary>
    [Post("/api/drafts")]
    Task<DraftResponse> CreateAsync([Body] DraftRequest request, CancellationToken cancellation = default);

    [Get("/api/drafts/{id}")]
    Task<DraftResponse> ReadAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Saves over the version that was seen; 412 <c>DRAFT_CHANGED</c> when another page has saved since.</summary>
    [Put("/api/drafts/{id}")]
    Task<DraftResponse> SaveAsync(
        Guid id, [Body] DraftRequest request, [Header(HubHeaders.IfMatch)] string seen, CancellationToken cancellation = default);

    [Delete("/api/drafts/{id}")]
    Task DeleteAsync(Guid id, CancellationToken cancellation = default);
}
