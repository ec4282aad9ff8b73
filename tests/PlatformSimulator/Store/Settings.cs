using ApprovalHub.PlatformSimulator.Faults;

namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>What was set while the program ran, and holds after a restart.</summary>
internal sealed record Settings
{
    public long ClockOffsetMs { get; init; }

    public Uri? Callback { get; init; }

    /// <summary>Where the city brings what it has for the hub.</summary>
    public Uri? Inbound { get; init; }

    public FaultPlan Faults { get; init; } = new();
}
