namespace ApprovalHub.Features.Acts;

/// <summary>Which case an act is on, and how it guards itself.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Revision">The revision that the caller has seen (<c>If-Match</c>), or null for whatever it is now.</param>
/// <param name="Key">The caller's idempotency key, or null.</param>
public sealed record ActRequest(Guid CaseId, int? Revision = null, IdempotencyKey? Key = null)
{
    /// <summary>Whether the act needs the checklist where most acts do not.</summary>
    public bool WithChecklist { get; init; }
}
