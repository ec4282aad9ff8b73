using ApprovalHub.Api.Contracts.Cases;

namespace ApprovalHub.Api.Contracts.Tasks;

/// <summary>How a task is completed: the outcome, the opinion, and what the step asks for besides.</summary>
public sealed record TaskAnswerInput
{
    /// <summary>One of the task's outcomes, for example Accepted, Passed or Granted.</summary>
    public required string Outcome { get; init; }

    /// <summary>意见, at most 2,000 characters.</summary>
    public string? Opinion { get; init; }

    /// <summary>依据: the article; required for a refusal.</summary>
    public string? Ground { get; init; }

    /// <summary>For Correction at intake: everything that is missing or wrong, told once (一次告知).</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>For Tolerated at intake: the signed promise (容缺受理承诺书); null takes the one that was signed online.</summary>
    public Promise? Tolerance { get; init; }

    /// <summary>For NotCompetent at intake: the organ to apply to (许可法 §32(1)(2)), at most 100 characters.</summary>
    public string? CompetentOrgan { get; init; }

    /// <summary>For Delivered at the dispatch desk: proof of service (送达回证).</summary>
    public Handover? Delivery { get; init; }

    /// <summary>For a collective decision: its minutes (集体决策纪要).</summary>
    public MinutesInput? Minutes { get; init; }

    /// <summary>For Passed at a review: kinds of special procedures (特别程序) of the matter's guide that the reviewer asks for, for example SiteVisit.</summary>
    public IReadOnlyList<string> Procedures { get; init; } = [];

    /// <summary>What came in with the answer: for a correction, and for what is mended on the spot at intake.</summary>
    public IReadOnlyList<MaterialInput> Materials { get; init; } = [];

    /// <param name="Number">Number of the minutes.</param>
    /// <param name="Attendees">Who took part, two at least.</param>
    public sealed record MinutesInput(string Number, IReadOnlyList<string> Attendees);

    /// <param name="MaterialCode">Code on the matter's list.</param>
    /// <param name="Asked">What must be corrected or supplied.</param>
    public sealed record Correction(string MaterialCode, string Asked);

    /// <param name="SignedBy">Applicant, legal representative, or agent with authority.</param>
    /// <param name="SupplyWithinDays">Working days asked for; null takes the matter's.</param>
    public sealed record Promise(string SignedBy, int? SupplyWithinDays = null);

    /// <param name="Way">Counter, Post or Electronic.</param>
    /// <param name="Recipient">Who took it.</param>
    /// <param name="RecipientId">Citizen number shown at the counter.</param>
    /// <param name="Carrier">承运单位, for post.</param>
    /// <param name="TrackingNo">邮件号, for post.</param>
    /// <param name="SignedOnPaper">At the counter: that the recipient has signed the printed proof of service; whoever signs on a pad does so at the dispatch desk.</param>
    public sealed record Handover(
        DeliveryWay Way, string? Recipient = null, string? RecipientId = null, string? Carrier = null, string? TrackingNo = null, bool SignedOnPaper = false);
}
