namespace ApprovalHub.Features.Files;

/// <summary>An applicant who says which case or draft is theirs; null for a member of staff, who is signed in.</summary>
/// <param name="IsDraft">Whether it is a draft.</param>
/// <param name="Name">Case number, or the draft's code.</param>
/// <param name="Key">Query code, or the draft's secret.</param>
public sealed record Holder(bool IsDraft, string Name, string Key);
