namespace ApprovalHub.Connectors.Province;

/// <summary>What the province says of one row.</summary>
/// <param name="RowGuid">The row.</param>
/// <param name="Result"><c>Accepted</c>, <c>Duplicate</c>, <c>Rejected</c> or <c>Deferred</c>.</param>
/// <param name="Code">Why not, or null.</param>
/// <param name="Message">Its words for it, or null.</param>
internal sealed record ProvinceVerdict(string? RowGuid, string? Result, string? Code, string? Message);
