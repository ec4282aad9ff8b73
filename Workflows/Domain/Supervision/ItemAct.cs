using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Domain.Supervision;

/// <summary>Who acts on a supervision item, and when.</summary>
public sealed record ItemAct(Actor By, DateTimeOffset At)
{
    /// <summary>On whose behalf a stand-in acts (R-AB), or null.</summary>
    public string? OnBehalfOf { get; init; }
}
