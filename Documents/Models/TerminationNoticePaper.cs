namespace ApprovalHub.Documents.Models;

/// <summary>终止办理通知书: returned, corrections or tolerated materials not supplied in time, passed on, or void.</summary>
public sealed record TerminationNoticePaper : EndLetter;
