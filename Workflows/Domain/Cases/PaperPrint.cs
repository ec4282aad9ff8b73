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

    private PaperPrint((Guid Paper, Guid Case) of, PrintWay way, Actor by, DateTimeOffset at, string? reason = null)
    {
        (Id, PaperId, CaseId, At) = (Guid.CreateVersion7(at), of.Paper, of.Case, at);
        (Way, ById, ByName, Reason) = (way, by.PersonId, by.Name, reason);
    }

    public Guid Id { get; private set; }

    public Guid PaperId { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public PrintWay Way { get; private set; }

    /// <summary>The person of the staff, or null for the applicant.</summary>
    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";

    /// <summary>Why it was printed again or taken into a dossier; null for a first print, whose reason is that it is issued, and for the applicant.</summary>
    public string? Reason { get; private set; }

    /// <summary>Staff look at it on the screen.</summary>
    public static PaperPrint Viewed(CasePaper paper, Actor by, DateTimeOffset at) => new((paper.Id, paper.CaseId), PrintWay.Viewed, by, at);

    /// <summary>The applicant fetches it, as PDF or as OFD.</summary>
    public static PaperPrint Fetched(CasePaper paper, Actor applicant, bool ofd, DateTimeOffset at) =>
        new((paper.Id, paper.CaseId), ofd ? PrintWay.OfdByApplicant : PrintWay.ByApplicant, applicant, at);

    /// <summary>
    /// Staff print or download it, as PDF or as OFD. The first time needs no reason; whoever prints again, in either format, says why: refuses
    /// <c>PRINT_REASON_MISSING</c>.
    /// </summary>
    public static PaperPrint Printed(CasePaper paper, Actor by, (bool Ofd, bool Before, string? Reason) how, DateTimeOffset at) =>
        Why(how.Reason) is var why && why is null && how.Before
            ? throw Refusal.Invalid("PRINT_REASON_MISSING").With("number", paper.Number).Throwable()
            : new((paper.Id, paper.CaseId), how.Ofd ? PrintWay.Ofd : PrintWay.Printed, by, at, why);

    /// <summary>Staff take the dossier of its case, which holds a copy of it. A dossier is a copy from the first on, so each says what for.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="by">Who.</param>
    /// <param name="reason">From <see cref="DossierReason"/>.</param>
    /// <param name="at">When.</param>
    public static PaperPrint InDossier(CasePaper paper, Actor by, string reason, DateTimeOffset at) => new((paper.Id, paper.CaseId), PrintWay.InDossier, by, at, reason);

    /// <summary>What a dossier is made for; refuses <c>DOSSIER_REASON_MISSING</c>.</summary>
    public static string DossierReason(string? reason, string caseNumber) =>
        Why(reason) ?? throw Refusal.Invalid("DOSSIER_REASON_MISSING").With("number", caseNumber).Throwable();

    /// <summary>Staff print a posting list on which its case stands with its recipient and address.</summary>
    /// <param name="of">The proof of service (送达回证) that records the posting, and its case.</param>
    /// <param name="by">Who.</param>
    /// <param name="reason">From <see cref="PostingReason"/>.</param>
    /// <param name="at">When.</param>
    public static PaperPrint InPostingList((Guid Paper, Guid Case) of, Actor by, string? reason, DateTimeOffset at) => new(of, PrintWay.InPostingList, by, at, reason);

    /// <summary>Why a posting list is printed; refuses <c>POSTINGS_REASON_MISSING</c> where one with any of its parcels was printed before and none is given.</summary>
    public static string? PostingReason(string? reason, bool before, DateOnly day) =>
        Why(reason) is var why && why is null && before ? throw Refusal.Invalid("POSTINGS_REASON_MISSING").With("day", day.ToString("yyyy-MM-dd", null)).Throwable() : why;

    private static string? Why(string? reason) => Text.Optional(reason, "reason", LongestReason);
}
