namespace ApprovalHub.Documents.Models;

/// <summary>审查阶段补正材料接收凭证: the clocks go on.</summary>
public sealed record ReviewCorrectionReceiptPaper : CorrectionSlip
{
    /// <summary>Last day that did not count: that of the arrival, or the last day for the correction where it came later; null in snapshots from before it was said.</summary>
    public DateOnly? StoodUntil { get; init; }

    /// <summary>Last day for the decision, counted anew; null while something else stops the clocks with no end in sight: then nobody can tell it yet.</summary>
    public DueDate? Due { get; init; }

    /// <summary>What else stops the clocks (听证, for example), where the last day cannot be told.</summary>
    public string? StillStopped { get; init; }
}
