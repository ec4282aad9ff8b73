namespace ApprovalHub.Domain.Process.Life;

/// <summary>A case of a move, as the dry run has seen it: one that has gone on since is not moved.</summary>
public sealed record MovingCase(Guid Id, int Revision);
