using ApprovalHub.Api.Contracts.Matters;
using Refit;

namespace ApprovalHub.Api.Contracts.Public;

/// <summary>What anybody may do without an account. Too many calls from one address are answered with 429 <c>TOO_MANY_REQUESTS</c>.</summary>
public interface IPublicApi
{
    [Get("/api/public/matters")]
    Task<Page<MatterLine>> MattersAsync(string? q = null, string? after = null, int? take = null, CancellationToken cancellation = default);

    [Get("/api/public/matters/{code}")]
    Task<MatterResponse> MatterAsync(string code, CancellationToken cancellation = default);

    [Post("/api/public/applications")]
    Task<ApplyResponse> ApplyAsync(
        [Body] ApplyRequest request, [Header(HubHeaders.IdempotencyKey)] string key, CancellationToken cancellation = default);

    /// <summary>404 <c>CASE_OR_CODE_WRONG</c>, for a wrong number and a wrong code alike.</summary>
    [Get("/api/public/cases/{number}")]
    Task<PublicCaseResponse> TrackAsync(string number, string code, CancellationToken cancellation = default);

    [Post("/api/public/cases/{number}/materials")]
    Task<PublicCaseResponse> SupplyAsync(
        string number, [Body] PublicSupplyRequest request, [Header(HubHeaders.IdempotencyKey)] string? key = null,
        CancellationToken cancellation = default);
}
