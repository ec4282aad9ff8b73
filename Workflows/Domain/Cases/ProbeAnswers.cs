using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>The best answer that somebody could type for a task: a dry run with it is refused by person and state only.</summary>
internal static class ProbeAnswers
{
    public const string Words = "试算";

    /// <summary>Passes the check of GB 11643: the sample of the standard, for a recipient whose number is not on the case.</summary>
    private const string SomeCitizen = "11010519491231002X";

    public static FeeCharge Fee { get; } = new(Words, Words, Words, 1, Words);

    public static MaterialsHandover Handover(Case of) => new([.. of.Materials.Where(m => m.TakenAt is not null).Select(m => m.Code)], Words, null);

    public static TaskAnswer For(Case of, CaseTask task, string outcome) => new(outcome, new Opinion(Words, Words))
    {
        CompetentOrgan = outcome == "NotCompetent" ? Words : null,
        Corrections = outcome == "Correction" ? Corrections(of) : [],
        Promise = outcome == "Tolerated" && of.PromiseSignedAt is null ? new TolerancePromise(ToleranceRules.Signers(of) is [var first, ..] ? first : "") : null,
        Minutes = task.Activity == ActivityTypes.CollectiveDecision ? new CollectiveMinutes(Words, [Words + "甲", Words + "乙"]) : null,
        Inspection = new SiteInspection([Words + "甲", Words + "乙"], of.ReceivedAt, Words, Words),
        Hearing = new HearingRecord(
            of.ReceivedAt, Words, DateOnly.FromDateTime(of.ReceivedAt.DateTime.AddDays(-60)), Words,
            [new HearingParticipant(Words + "甲", Words), new HearingParticipant(Words + "乙", Words)], Words, Words),
        Licence = new LicenceTerms(Words, FoodBusiness.Catering, [Words]),
        Materials = (task.Activity, outcome) switch
        {
            (ActivityTypes.Correction, "Completed") => Taken(of.Materials.Where(m => m.CorrectionAsked is not null)),
            (ActivityTypes.ToleranceGate, "Completed") => Owed(of),
            _ => [],
        },
    };

    /// <summary>A hearing far enough ahead.</summary>
    public static HearingCall Hearing(CaseAct act) => new(act.At.AddDays(60), Words, Words);

    public static TaskAnswer Delivered(Case of, DeliveryWay way) => new("Delivered", new Opinion(Words))
    {
        Delivery = way switch
        {
            DeliveryWay.Counter => AtTheCounter(of) with { SignedOnPaper = true },
            DeliveryWay.Post => new Delivery(way, of.Applicant.Name, null, Words, Words),
            _ => new Delivery(way, of.Applicant.Name),
        },
    };

    /// <summary>Whoever of the applicant's side can take it: a head without a recorded number cannot, the agent then can.</summary>
    private static Delivery AtTheCounter(Case of) => of switch
    {
        { Applicant: { IsPerson: true } person } => new Delivery(DeliveryWay.Counter, person.Name, person.IdNumber),
        { Applicant.LegalRepresentativeId: null, Agent: { } agent } => new Delivery(DeliveryWay.Counter, agent.Name, agent.IdNumber),
        _ => new Delivery(DeliveryWay.Counter, of.Applicant.LegalRepresentative, of.Applicant.LegalRepresentativeId ?? SomeCitizen),
    };

    public static IReadOnlyList<MaterialIn> Owed(Case of) => Taken(of.Materials.Where(m => m.Owed));

    /// <summary>What an act asks to be typed.</summary>
    /// <param name="of">The case, with its stops.</param>
    /// <param name="task">The task.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="matter">The case's own version of the matter.</param>
    public static IReadOnlyList<string> Needs(Case of, CaseTask task, string outcome, MatterContent matter) =>
    [
        .. OpinionRules.NeedsWords(task, outcome) ? new[] { "opinion" } : [],
        .. OpinionRules.NeedsGround(outcome) ? new[] { "ground" } : [],
        .. outcome switch
        {
            "Correction" => new[] { "corrections" },
            "Tolerated" => ["promise"],
            "NotCompetent" => ["organ"],
            _ when task.Activity == ActivityTypes.CollectiveDecision => ["minutes"],
            "Completed" => ["materials"],
            _ => [],
        },
        .. of.StopOf(task)?.Kind switch
        {
            StopKind.SiteVisit => new[] { "inspection" },
            StopKind.Hearing => ["hearing"],
            _ => [],
        },
        .. outcome == "Granted" && Papers.CertificateOf(matter.Result) == Papers.FoodLicence ? new[] { "licence" } : [],
    ];

    public static IReadOnlyList<CorrectionItem> Corrections(Case of)
    {
        var missing = of.Materials.Where(m => m.IsMissing && !m.Owed).ToList();
        return [.. (missing.Count > 0 ? missing : of.Materials.Where(m => !m.Owed).Take(1)).Select(m => new CorrectionItem(m.Code, Words))];
    }

    public static IReadOnlyList<MaterialIn> Taken(IEnumerable<CaseMaterial> materials) =>
        [.. materials.Select(m => new MaterialIn(m.Code, 1, 0, MaterialWay.Paper))];
}
