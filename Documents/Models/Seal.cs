namespace ApprovalHub.Documents.Models;

/// <summary>A seal (印章) as drawn.</summary>
/// <param name="Organ">Name on the arc and above the date, for example 新乡市红旗区市场监督管理局.</param>
/// <param name="Caption">What kind of seal, below the star, for example 行政审批专用章; null for the organ's own round seal.</param>
public sealed record Seal(string Organ, string? Caption = null);
