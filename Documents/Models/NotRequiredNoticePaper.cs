namespace ApprovalHub.Documents.Models;

/// <summary>不受理告知书: no licence is needed for this (许可法 §32(1)(1)).</summary>
public sealed record NotRequiredNoticePaper : RefusalLetter;
