namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>人工调整环节: takes a stuck case to another step.</summary>
/// <param name="TaskId">The open task that is stuck.</param>
/// <param name="NodeId">The step at which it is to go on.</param>
/// <param name="Reason">Why, at most 500 characters.</param>
public sealed record MoveToRequest(Guid TaskId, string NodeId, string? Reason);
