using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Cases;

/// <summary>One act on a case: who, when, by which book.</summary>
public sealed record CaseAct(Actor By, DateTimeOffset At, CaseBook Book)
{
    /// <summary>On whose behalf a stand-in acts (R-AB), or null.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The day of the act in Shanghai.</summary>
    public DateOnly Today => ShanghaiTime.Day(At);
}
