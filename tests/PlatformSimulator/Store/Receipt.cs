namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>What the hub said of an item that it was given.</summary>
internal sealed record Receipt(string Id, string Result, string? Message, string? ProjectNo, DateTimeOffset At)
{
    /// <summary>What the item asked to be told.</summary>
    public IReadOnlyDictionary<string, string>? Answer { get; init; }
}
