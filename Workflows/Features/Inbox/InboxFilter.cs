namespace ApprovalHub.Features.Inbox;

/// <summary>What the inbox is narrowed to; null is all.</summary>
/// <param name="Matter">实施编码</param>
/// <param name="Department">Code of a department.</param>
/// <param name="Step">Name of a step.</param>
/// <param name="Green">Whether on the green channel.</param>
/// <param name="Overdue">Whether overdue.</param>
/// <param name="Words">Begin of a case number, a whole identity number, or part of a name.</param>
public sealed record InboxFilter(
    string? Matter = null, string? Department = null, string? Step = null, bool? Green = null, bool? Overdue = null, string? Words = null)
{
    public bool LooksAtCases => Matter is not null || Words is not null || Department is not null;
}
