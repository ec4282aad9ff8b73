namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A draft is let out.</summary>
/// <param name="Revision">Revision that was seen.</param>
public sealed record PublishDraftRequest(Guid Revision);
