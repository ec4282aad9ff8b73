namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>A version of a matter (事项版本) in the list of its versions.</summary>
public sealed record MatterVersionLine
{
    /// <summary>1 for the first.</summary>
    public required int Version { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>First day no longer in force, or null.</summary>
    public DateOnly? EffectiveTo { get; init; }

    /// <summary>Whether it is the one in force today.</summary>
    public required bool InForce { get; init; }

    /// <summary>Who published it; null where that was before it was recorded.</summary>
    public string? PublishedBy { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>How many open cases were received under it and stay on it.</summary>
    public required int OpenCases { get; init; }
}
