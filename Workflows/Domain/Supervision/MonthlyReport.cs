namespace ApprovalHub.Domain.Supervision;

/// <summary>督查月报 of a closed month, frozen: made once, and what was made is what is read ever after.</summary>
public sealed class MonthlyReport
{
    private MonthlyReport()
    {
    }

    /// <param name="month">First day of the month.</param>
    /// <param name="templateVersion">Version of the template that printed it.</param>
    /// <param name="snapshot">All that it says.</param>
    /// <param name="hash">SHA-256 of the kept PDF.</param>
    /// <param name="at">When it was made.</param>
    public MonthlyReport(DateOnly month, int templateVersion, string snapshot, string hash, DateTimeOffset at) =>
        (Month, TemplateVersion, Snapshot, Hash, MadeAt) = (month, templateVersion, snapshot, hash, at);

    public DateOnly Month { get; private set; }

    public int TemplateVersion { get; private set; }

    public string Snapshot { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }
}
