namespace ApprovalHub.PlatformSimulator.Door;

/// <summary>A body or a query that is not what the wire says: 400.</summary>
internal sealed class UnreadableException(string message) : Exception(message);
