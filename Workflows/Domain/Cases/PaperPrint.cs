using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Cases;

/// <summary>打印记录: a paper's PDF went out, to whom and why. Written when the bytes are given; never changed.</summary>
public sealed class PaperPrint
{
    /// <summary>Longest reason, in characters.</summary>
    public const int LongestReason = 200;

    private PaperPrint()
    {
    }

    private PaperPrint(CasePaper paper, PrintWay way, Actor by, DateTimeOffset at)
    {
        (Id, PaperId, CaseId, At) = (Guid.CreateVersion7(at), paper.Id, paper.CaseId, at);
        (Way, ById, ByName) = (way, by.PersonId, by.Name);
    }

    public Guid Id { get; private set; }

    public Guid PaperId { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public PrintWay Way { get; private set; }

    /// <summary>The person of the staff, or null for the applicant.</summary>
    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";

    /// <summary>Why it was printed again, or null.</summary>
    public string? Reason { get; private set; }

    /// <summary>Staff look at it on the screen.</summary>
    public static PaperPrint Viewed(CasePaper paper, Actor by, DateTimeOffset at) => new(paper, PrintWay.Viewed, by, at);

    /// <summary>The applicant fetches it.</summary>
    public static PaperPrint Fetched(CasePaper paper, Actor applicant, DateTimeOffset at) => new(paper, PrintWay.ByApplicant, applicant, at);

    /// <summary>Staff take the dossier of its case, which holds a copy of it: no print of the paper itself, so it needs no reason.</summary>
    public static PaperPrint InDossier(CasePaper paper, Actor by, DateTimeOffset at) => new(paper, PrintWay.InDossier, by, at);

    /// <summary>It goes out as OFD, to staff or to the applicant. That bears no signature and is no print of the paper, so it needs no reason.</summary>
    public static PaperPrint AsOfd(CasePaper paper, Actor by, DateTimeOffset at) => new(paper, by.IsApplicant ? PrintWay.OfdByApplicant : PrintWay.Ofd, by, at);

    /// <summary>
    /// Staff print or download it. The first time needs no reason; whoever prints again says why: refuses <c>PRINT_REASON_MISSING</c>.
    /// </summary>
    public static PaperPrint Printed(CasePaper paper, Actor by, bool before, string? reason, DateTimeOffset at)
    {
        var why = Text.Optional(reason, "reason", LongestReason);
        if (before && why is null)
            throw Refusal.Invalid("PRINT_REASON_MISSING").With("number", paper.Number).Throwable();
        return new PaperPrint(paper, PrintWay.Printed, by, at) { Reason = why };
    }
}
