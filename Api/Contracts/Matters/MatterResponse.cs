namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>A version of a matter's implementation list (实施清单).</summary>
public sealed record MatterResponse
{
    /// <summary>实施编码</summary>
    public required string Code { get; init; }

    public required int Version { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>First day no longer in force, or null.</summary>
    public DateOnly? EffectiveTo { get; init; }

    public required string Name { get; init; }

    public required string Department { get; init; }

    public required string Type { get; init; }

    public required string HandleKind { get; init; }

    public required LimitValue Statutory { get; init; }

    public required string StatutoryGround { get; init; }

    public required LimitValue Promised { get; init; }

    /// <summary>Promised limit on the green channel, or null.</summary>
    public LimitValue? Green { get; init; }

    public required string Template { get; init; }

    public required IReadOnlyList<Material> Materials { get; init; }

    /// <summary>Departments that join the review.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    public bool TwoReviewers { get; init; }

    public bool CollectiveDecision { get; init; }

    public required IReadOnlyList<string> LegalBasis { get; init; }

    public string? Conditions { get; init; }

    public required string ConsultPhone { get; init; }

    public required string ComplaintPhone { get; init; }

    public bool Online { get; init; }

    public bool Post { get; init; }

    public bool Fee { get; init; }

    public required string Address { get; init; }

    /// <param name="Code">Unique in the matter.</param>
    /// <param name="Name">As published.</param>
    /// <param name="Required">Whether it must be there.</param>
    /// <param name="Tolerable">Whether it may come later (容缺).</param>
    /// <param name="Originals">Originals to hand in.</param>
    /// <param name="Copies">Copies to hand in.</param>
    /// <param name="Form">Paper, electronic or either.</param>
    /// <param name="Source">How it is obtained.</param>
    /// <param name="Standard">受理标准</param>
    public sealed record Material(
        string Code, string Name, bool Required, bool Tolerable, int Originals, int Copies, string Form, string Source, string? Standard);
}
