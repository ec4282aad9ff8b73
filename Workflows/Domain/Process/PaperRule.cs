namespace ApprovalHub.Domain.Process;

/// <summary>A paper that a step produces.</summary>
/// <param name="On">Outcome that calls for it; <c>Open</c> when the step begins; at <c>ApprovalHub.Issue</c> the decision (Granted, Denied).</param>
/// <param name="Kind">Kind of paper, see <see cref="Papers"/>.</param>
public sealed record PaperRule(string On, string Kind)
{
    /// <summary>Written <c>Accepted:AcceptanceNotice</c>; null if the text is not of that form.</summary>
    public static PaperRule? Read(string text) =>
        text.Split(':') is [{ Length: > 0 } on, { Length: > 0 } kind] ? new PaperRule(on, kind) : null;
}
