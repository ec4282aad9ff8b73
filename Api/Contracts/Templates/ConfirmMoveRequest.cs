namespace ApprovalHub.Api.Contracts.Templates;

/// <param name="Revision">Revision that was seen.</param>
public sealed record ConfirmMoveRequest(Guid Revision);
