namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>What taking a stuck case to another step would do.</summary>
/// <param name="Revision">The revision that was looked at.</param>
/// <param name="Refused">Why it would be refused, in words; null: it may be done.</param>
/// <param name="Next">What to do about that.</param>
/// <param name="Closes">Tasks that would be cancelled.</param>
/// <param name="Opens">Tasks that would be asked for.</param>
/// <param name="Notes">What whoever does it should know, in words.</param>
public sealed record RescueResponse(
    int Revision, string? Refused, string? Next, IReadOnlyList<RescueResponse.Task> Closes, IReadOnlyList<RescueResponse.Task> Opens, IReadOnlyList<string> Notes)
{
    /// <param name="Step">The step.</param>
    /// <param name="Who">WindowClerk, Reviewer, ChiefRepresentative, DepartmentHead, Dispatcher, Post or Applicant.</param>
    /// <param name="DepartmentName">Its department, or null.</param>
    /// <param name="Assignee">Who has claimed it, or null.</param>
    public sealed record Task(string Step, string Who, string? DepartmentName, string? Assignee);
}
