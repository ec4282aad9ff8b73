namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>Materials that come later: corrections (补正) or what was tolerated (容缺补齐).</summary>
public sealed record SupplyRequest
{
    public required IReadOnlyList<MaterialInput> Materials { get; init; }
}
