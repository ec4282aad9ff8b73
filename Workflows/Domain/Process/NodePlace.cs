namespace ApprovalHub.Domain.Process;

/// <summary>Where a node is drawn (<c>metadata.designer</c>), in pixels.</summary>
public sealed record NodePlace(double X, double Y, double Width, double Height);
