namespace ApprovalHub.Api.Contracts.Templates;

/// <param name="Revision">Revision that was seen.</param>
/// <param name="Reason">Why not, at most 500 characters.</param>
public sealed record DropMoveRequest(Guid Revision, string? Reason);
