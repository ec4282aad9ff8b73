namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>Whether the applicant may have the PDF of a kind of paper: what is told on the way at once, results once they were handed over.</summary>
    public bool ShowsApplicant(string kind) => Process.Papers.OnTheWay.Contains(kind) || DeliveredAt is not null || IsEnded;

    /// <summary>Records a paper that an act asked for; belongs to the same transaction as the act.</summary>
    public CasePaper AddPaper(PaperDraft draft, DateTimeOffset at)
    {
        var paper = new CasePaper(this, draft, at);
        papers.Add(paper);
        return paper;
    }
}
