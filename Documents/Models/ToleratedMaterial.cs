namespace ApprovalHub.Documents.Models;

/// <summary>A material that may come later (容缺材料).</summary>
public sealed record ToleratedMaterial
{
    public required string Name { get; init; }

    /// <summary>What is asked for, for example 复印件1份.</summary>
    public string? Requirement { get; init; }

    /// <summary>Last day to bring it.</summary>
    public required DueDate SupplyBy { get; init; }
}
