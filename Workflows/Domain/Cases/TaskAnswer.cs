namespace ApprovalHub.Domain.Cases;

/// <summary>How a person completes a task: the outcome, the opinion, and what the step asks for besides.</summary>
public sealed record TaskAnswer(string Outcome, Opinion Opinion)
{
    /// <summary>For <c>Correction</c> at intake: all that is missing or wrong, told once (一次告知).</summary>
    public IReadOnlyList<CorrectionItem> Corrections { get; init; } = [];

    /// <summary>For <c>Tolerated</c> at intake: the applicant's signed promise (容缺受理承诺书).</summary>
    public TolerancePromise? Promise { get; init; }

    /// <summary>For <c>NotCompetent</c> at intake: the organ to apply to (许可法 §32(1)(2)).</summary>
    public string? CompetentOrgan { get; init; }

    /// <summary>For <c>Delivered</c> at dispatch: proof of service (送达).</summary>
    public Delivery? Delivery { get; init; }

    /// <summary>For a collective decision: the minutes (集体决策纪要).</summary>
    public CollectiveMinutes? Minutes { get; init; }

    /// <summary>For the end of a site visit: who, when, where and what they found (现场核查工作记录).</summary>
    public SiteInspection? Inspection { get; init; }

    /// <summary>For the end of a hearing: its minutes (听证笔录).</summary>
    public HearingRecord? Hearing { get; init; }

    /// <summary>For the end of a hearing that nobody asked for in time (许可法 §47): then there are no minutes.</summary>
    public bool NobodyAsked { get; init; }

    /// <summary>For <c>Granted</c> where a food licence is issued: what it allows; null takes the terms that the application holds.</summary>
    public LicenceTerms? Licence { get; init; }

    /// <summary>For <c>Passed</c> at a review: special procedures (特别程序) of the matter's list that the reviewer asks for.</summary>
    public IReadOnlyList<string> Procedures { get; init; } = [];

    /// <summary>Fields of the matter's form that are changed with the answer, as a JSON object: new values by name, null for none; where the step may change them.</summary>
    public string? FormJson { get; init; }

    /// <summary>What came in with the answer: for a correction, and for what is mended on the spot at intake (许可法 §32(1)(3)).</summary>
    public IReadOnlyList<MaterialIn> Materials { get; init; } = [];
}
