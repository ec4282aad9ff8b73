using Refit;

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>办件迁移: running cases go on on another version of their template; asked for by an administrator, signed by a second person.</summary>
public interface ITemplateMoveApi
{
    /// <summary>The moves of a template, the newest first; of all templates without one.</summary>
    [Get("/api/template-moves")]
    Task<IReadOnlyList<TemplateMoveLine>> ListAsync(string? template = null, CancellationToken cancellation = default);

    /// <summary>Both versions, and which node could take the place of which.</summary>
    [Get("/api/template-moves/suggestion")]
    Task<MoveSuggestion> SuggestAsync(string template, int from, int to, CancellationToken cancellation = default);

    /// <summary>试算: what would become of each running case; nothing is changed.</summary>
    [Post("/api/template-moves/dry-run")]
    Task<MoveForeseen> ForeseeAsync([Body] MoveRequest request, CancellationToken cancellation = default);

    /// <summary>提出迁移, with a reason.</summary>
    [Post("/api/template-moves")]
    Task<TemplateMoveResponse> ProposeAsync([Body] ProposeMoveRequest request, CancellationToken cancellation = default);

    [Get("/api/template-moves/{id}")]
    Task<TemplateMoveResponse> ReadAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>确认迁移, by a second person; 409 <c>MOVE_NEEDS_ANOTHER</c>, 412 <c>MOVE_CHANGED</c>. The first cases are moved at once, the rest by <see cref="GoOnAsync"/> or by the server itself.</summary>
    [Post("/api/template-moves/{id}/confirmation")]
    Task<TemplateMoveResponse> ConfirmAsync(Guid id, [Body] ConfirmMoveRequest request, CancellationToken cancellation = default);

    /// <summary>Moves the next cases of a signed move.</summary>
    [Post("/api/template-moves/{id}/progress")]
    Task<TemplateMoveResponse> GoOnAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>不迁移, with a reason.</summary>
    [Post("/api/template-moves/{id}/drop")]
    Task<TemplateMoveResponse> DropAsync(Guid id, [Body] DropMoveRequest request, CancellationToken cancellation = default);
}
