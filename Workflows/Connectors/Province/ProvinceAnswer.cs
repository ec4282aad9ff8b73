namespace ApprovalHub.Connectors.Province;

/// <summary>What the province says of the rows of a batch, in any order.</summary>
internal sealed record ProvinceAnswer(string? Batch, IReadOnlyList<ProvinceVerdict?>? Rows);
