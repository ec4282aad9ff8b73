using Refit;

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>Rehearsals (演练) of drafts and versions of process templates, and walks through them step by step; for administrators and supervisors. Nothing is ever written.</summary>
public interface IRehearsalApi
{
    /// <summary>What would have become of cases by a draft; 412 <c>TEMPLATE_DRAFT_CHANGED</c> where it is another than the one seen, 400 <c>REHEARSAL_COUNT</c>.</summary>
    /// <param name="id">Elsa's <c>definitionId</c>.</param>
    /// <param name="revision">Revision of the draft that is shown; null: as it is now.</param>
    /// <param name="asked">With what.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/template-drafts/{id}/rehearsal")]
    Task<RehearsalResponse> DraftAsync(string id, Guid? revision, [Query] RehearsalAsked asked, CancellationToken cancellation = default);

    /// <summary>The same of a published version.</summary>
    [Get("/api/templates/{id}/{version}/rehearsal")]
    Task<RehearsalResponse> VersionAsync(string id, int version, [Query] RehearsalAsked asked, CancellationToken cancellation = default);

    /// <summary>One case of it, as it was and as it would be; 404 <c>REHEARSAL_CASE_UNKNOWN</c>.</summary>
    [Get("/api/template-drafts/{id}/rehearsal/{key}")]
    Task<RehearsedDetail> DraftCaseAsync(string id, string key, Guid? revision, [Query] RehearsalAsked asked, CancellationToken cancellation = default);

    /// <summary>The same of a published version.</summary>
    [Get("/api/templates/{id}/{version}/rehearsal/{key}")]
    Task<RehearsedDetail> VersionCaseAsync(string id, int version, string key, [Query] RehearsalAsked asked, CancellationToken cancellation = default);

    /// <summary>How far a case comes by some choices; the whole of them is sent each time. 400 <c>WALK_TOO_LONG</c>, <c>WALK_DAYS</c>, <c>WALK_FACTS</c>.</summary>
    [Post("/api/template-walks")]
    Task<WalkResponse> WalkAsync([Body] WalkRequest request, CancellationToken cancellation = default);
}
