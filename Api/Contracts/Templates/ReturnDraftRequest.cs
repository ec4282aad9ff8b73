namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A draft goes back to who drew it.</summary>
/// <param name="Revision">Revision that was seen.</param>
/// <param name="Reason">Why, at most 500 characters.</param>
public sealed record ReturnDraftRequest(Guid Revision, string? Reason);
