namespace ApprovalHub.Documents.Models;

/// <summary>A material that was missing at intake (尚缺材料).</summary>
public sealed record OwedMaterial
{
    public required string Name { get; init; }

    /// <summary>What is asked for, for example 原件1份，加盖公章.</summary>
    public string? Requirement { get; init; }

    /// <summary>Last day to bring it, or null where the correction notice (补正告知书) will say so.</summary>
    public DueDate? SupplyBy { get; init; }
}
