namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>What the city says later of a message.</summary>
internal sealed record Verdict(string MessageId, Standing Result, DateTimeOffset At)
{
    public string? Code { get; init; }

    public string? Message { get; init; }
}
