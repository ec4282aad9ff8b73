namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A draft to be let out by a second person.</summary>
/// <param name="Revision">Revision that was seen.</param>
/// <param name="Why">Why the template is changed, at most 500 characters.</param>
/// <param name="EffectiveFrom">First day on which new cases are to take it; null is today.</param>
public sealed record SubmitDraftRequest(Guid Revision, string? Why, DateOnly? EffectiveFrom = null);
