namespace ApprovalHub.Documents.Models;

/// <summary>不予受理通知书 (许可法 §32(2)).</summary>
public sealed record RefusalNoticePaper : RefusalLetter;
