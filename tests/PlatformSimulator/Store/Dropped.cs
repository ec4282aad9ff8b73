namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>A row that a platform was told to forget, so that a difference can be found.</summary>
internal sealed record Dropped(Platform Platform, string ProjectNo, int Sequence);
