namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>A version of a matter with its implementation list (实施清单).</summary>
public sealed record MatterResponse
{
    /// <summary>1 for the first.</summary>
    public required int Version { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>First day no longer in force, or null.</summary>
    public DateOnly? EffectiveTo { get; init; }

    public required MatterGuide Content { get; init; }
}
