namespace ApprovalHub.Documents.Models;

/// <summary>A last day (截止日).</summary>
/// <param name="Date">The day in Asia/Shanghai.</param>
/// <param name="UnpublishedYear">
/// The year whose calendar the State Council had not published when the day was counted; the paper then says 暂定. Null when the day is sure.
/// </param>
public sealed record DueDate(DateOnly Date, int? UnpublishedYear = null);
