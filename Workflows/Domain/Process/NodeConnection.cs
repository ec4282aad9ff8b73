namespace ApprovalHub.Domain.Process;

/// <summary>A line of the flowchart, by node ids.</summary>
/// <param name="Source">Node that it leaves.</param>
/// <param name="Port">Port that it leaves; <c>Done</c> where the definition names none.</param>
/// <param name="Target">Node that it enters.</param>
public sealed record NodeConnection(string Source, string Port, string Target);
