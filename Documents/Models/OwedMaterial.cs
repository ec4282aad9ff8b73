namespace ApprovalHub.Documents.Models;

/// <summary>A material that is still owed: missing at intake (待补) or tolerated (容缺).</summary>
public sealed record OwedMaterial
{
    public required string Name { get; init; }

    /// <summary>What is asked for, for example 原件1份，加盖公章.</summary>
    public string? Requirement { get; init; }

    /// <summary>Last day to bring it, or null where a notice of its own will say so.</summary>
    public DueDate? SupplyBy { get; init; }
}
