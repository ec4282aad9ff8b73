using ApprovalHub.Api.Contracts.Cases;
using Refit;

namespace ApprovalHub.Api.Contracts.Tasks;

/// <summary>Tasks (待办) of a case. Problems as for <see cref="ICaseApi"/>.</summary>
public interface ITaskApi
{
    [Post("/api/cases/{id}/tasks/{taskId}/complete")]
    Task<ActResponse> CompleteAsync(
        Guid id, Guid taskId, [Body] TaskAnswerInput request, [Header(HubHeaders.IdempotencyKey)] string key,
        [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    [Post("/api/cases/{id}/tasks/{taskId}/claim")]
    Task<ActResponse> ClaimAsync(
        Guid id, Guid taskId, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    [Post("/api/cases/{id}/tasks/{taskId}/release")]
    Task<ActResponse> ReleaseAsync(
        Guid id, Guid taskId, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    /// <summary>Whom the task may be given to; nobody where it is not mine to give.</summary>
    [Get("/api/cases/{id}/tasks/{taskId}/colleagues")]
    Task<IReadOnlyList<ColleagueLine>> ColleaguesAsync(Guid id, Guid taskId, CancellationToken cancellation = default);

    [Post("/api/cases/{id}/tasks/{taskId}/reassign")]
    Task<ActResponse> ReassignAsync(
        Guid id, Guid taskId, [Body] ReassignRequest request, [Header(HubHeaders.IfMatch)] string? seen = null,
        CancellationToken cancellation = default);

    [Post("/api/cases/{id}/tasks/{taskId}/return")]
    Task<ActResponse> ReturnAsync(
        Guid id, Guid taskId, [Body] ReturnRequest request, [Header(HubHeaders.IfMatch)] string? seen = null,
        CancellationToken cancellation = default);

    /// <summary>Tells when and where a hearing will be held; its notice is made at once.</summary>
    [Post("/api/cases/{id}/tasks/{taskId}/hearing")]
    Task<ActResponse> CallHearingAsync(
        Guid id, Guid taskId, [Body] HearingRequest request, [Header(HubHeaders.IfMatch)] string? seen = null,
        CancellationToken cancellation = default);

    /// <summary>Changes fields of the form at a step that may change them; 403 <c>FORM_NOT_YOURS</c>, 400 <c>FORM_WRONG</c>, each field named.</summary>
    [Post("/api/cases/{id}/tasks/{taskId}/form")]
    Task<ActResponse> ReviseFormAsync(
        Guid id, Guid taskId, [Body] FormChangeRequest request, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);

    /// <summary>审查阶段补正: the clocks stand until it has come.</summary>
    [Post("/api/cases/{id}/tasks/{taskId}/corrections")]
    Task<ActResponse> AskInReviewAsync(
        Guid id, Guid taskId, [Body] AskInReviewRequest request, [Header(HubHeaders.IfMatch)] string? seen = null,
        CancellationToken cancellation = default);

    [Post("/api/cases/{id}/tasks/{taskId}/recall")]
    Task<ActResponse> RecallAsync(
        Guid id, Guid taskId, [Header(HubHeaders.IfMatch)] string? seen = null, CancellationToken cancellation = default);
}
