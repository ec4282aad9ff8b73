namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>Records a paper that an act asked for; belongs to the same transaction as the act.</summary>
    public CasePaper AddPaper(PaperDraft draft, DateTimeOffset at)
    {
        var paper = new CasePaper(this, draft, at);
        papers.Add(paper);
        return paper;
    }
}
