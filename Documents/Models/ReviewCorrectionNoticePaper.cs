namespace ApprovalHub.Documents.Models;

/// <summary>审查阶段补正材料通知书 (FACTS 3.8): an accepted application that the review finds wanting; the clocks stand meanwhile.</summary>
public sealed record ReviewCorrectionNoticePaper : CorrectionLetter
{
    /// <summary>受理时间</summary>
    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>What becomes of the limits.</summary>
    public required string ClockEffect { get; init; }
}
