namespace ApprovalHub.Documents.Models;

/// <summary>不予受理决定书: another organ is competent, and is named (许可法 §32(1)(2)).</summary>
public sealed record NotCompetentNoticePaper : RefusalLetter
{
    /// <summary>The organ to apply to.</summary>
    public required string CompetentOrgan { get; init; }
}
