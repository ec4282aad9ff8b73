using Refit;

namespace ApprovalHub.Api.Contracts.Inbound;

/// <summary>来件: what the platforms have sent to the hub.</summary>
public interface IInboundApi
{
    /// <summary>The messages, the newest first; administrators and supervisors.</summary>
    /// <param name="state"><c>Waiting</c>, <c>Taken</c>, <c>Held</c> or <c>Closed</c>; all without.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/inbound")]
    Task<InboundPage> ListAsync(string? state = null, string? after = null, int? take = null, CancellationToken cancellation = default);

    /// <summary>附件 of a case that platforms have named and that are not there (yet), with their reasons; whoever sees the case.</summary>
    [Get("/api/cases/{id}/files/coming")]
    Task<IReadOnlyList<InboundLine>> ComingAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Has a message that could not be taken tried again; administrators only.</summary>
    [Post("/api/inbound/{id}/retry")]
    Task RetryAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Closes a message that could not be taken, with a reason that its platform is told; administrators only.</summary>
    [Post("/api/inbound/{id}/close")]
    Task CloseAsync(Guid id, [Body] CloseInboundRequest request, CancellationToken cancellation = default);
}
