namespace ApprovalHub.Documents.Models;

/// <summary>容缺受理: what is owed and what follows when it does not come in time (河南省优化营商环境条例 §35; FACTS 4.1).</summary>
public sealed record Tolerance
{
    public required IReadOnlyList<ToleratedMaterial> Materials { get; init; }

    /// <summary>What follows when the day passes, for example 逾期未补交的，视为撤回申请。</summary>
    public required string Consequence { get; init; }
}
