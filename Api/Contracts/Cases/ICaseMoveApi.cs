using Refit;

namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>A case on other versions of its template, and a stuck case that a supervisor takes to another step.</summary>
public interface ICaseMoveApi
{
    /// <summary>The process on the diagram of any version of the template.</summary>
    [Get("/api/cases/{id}/process")]
    Task<ProcessResponse> ProcessAsync(Guid id, int version, CancellationToken cancellation = default);

    /// <summary>试算 of 人工调整环节: what would close, what would open, who would be asked; nothing is changed.</summary>
    [Get("/api/cases/{id}/move-to")]
    Task<RescueResponse> ForeseeAsync(Guid id, Guid task, string node, CancellationToken cancellation = default);

    /// <summary>人工调整环节 by a supervisor; 403 <c>MOVE_TO_NOT_YOURS</c>, 409 where law asks for what would be passed.</summary>
    [Post("/api/cases/{id}/move-to")]
    Task<ActResponse> MoveToAsync(Guid id, [Body] MoveToRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);
}
