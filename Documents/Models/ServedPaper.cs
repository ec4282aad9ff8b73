namespace ApprovalHub.Documents.Models;

/// <summary>A paper that was served.</summary>
public sealed record ServedPaper(string Name, string Number);
