namespace ApprovalHub.Documents.Models;

/// <summary>补正材料接收凭证: all that was asked has come; the five days for the answer run from here (许可法 §32; FACTS 3.9).</summary>
public sealed record CorrectionReceiptPaper : CorrectionSlip
{
    /// <summary>Last day for the answer.</summary>
    public required DueDate AnswerBy { get; init; }

    /// <summary>The article that the answer's limit rests on; another one where the matter is no licence.</summary>
    public string AnswerGround { get; init; } = "《中华人民共和国行政许可法》第三十二条";
}
