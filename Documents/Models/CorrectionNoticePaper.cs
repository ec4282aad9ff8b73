namespace ApprovalHub.Documents.Models;

/// <summary>补正材料通知书 (许可法 §32(1)(4)): once, within five working days of receipt.</summary>
public sealed record CorrectionNoticePaper : CorrectionLetter
{
    /// <summary>Last day on which the law lets corrections be told; after it the application counts as accepted.</summary>
    public required DueDate TellBy { get; init; }
}
