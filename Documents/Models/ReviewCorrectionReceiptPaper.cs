namespace ApprovalHub.Documents.Models;

/// <summary>审查阶段补正材料接收凭证: the clocks go on.</summary>
public sealed record ReviewCorrectionReceiptPaper : CorrectionSlip
{
    /// <summary>Last day for the decision, counted anew.</summary>
    public required DueDate Due { get; init; }
}
