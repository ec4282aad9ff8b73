using Refit;

namespace ApprovalHub.Api.Contracts.Papers;

/// <summary>Papers (文书).</summary>
public interface IPaperApi
{
    /// <summary>The PDF, the same bytes every time; <c>ETag</c> is its SHA-256.</summary>
    [Get("/api/papers/{id}")]
    Task<HttpContent> ReadAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Whether a paper is real (验真); anybody may ask.</summary>
    [Get("/api/verify/{code}")]
    Task<VerifyResponse> VerifyAsync(string code, CancellationToken cancellation = default);
}
