using System.Text.Json;
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

    /// <summary>For the end of a site visit (现场勘验): its record.</summary>
    public InspectionInput? Inspection { get; init; }

    /// <summary>For the end of a hearing: its minutes.</summary>
    public HearingInput? Hearing { get; init; }

    /// <summary>For the end of a hearing that nobody asked for within five working days; then there are no minutes.</summary>
    public bool NobodyAsked { get; init; }

    /// <summary>For Granted where a food licence is issued: what it allows; null takes what the application's form holds under <c>licence</c>.</summary>
    public LicenceInput? Licence { get; init; }

    /// <summary>For Passed at a review: kinds of special procedures (特别程序) of the matter's guide that the reviewer asks for, for example SiteVisit.</summary>
    public IReadOnlyList<string> Procedures { get; init; } = [];

    /// <summary>Fields of the form that are changed with the answer: new values by name, null for none; where the step may change them.</summary>
    public JsonElement? Form { get; init; }

    /// <summary>What came in with the answer: for a correction, and for what is mended on the spot at intake.</summary>
    public IReadOnlyList<MaterialInput> Materials { get; init; } = [];

    /// <param name="Number">Number of the minutes.</param>
    /// <param name="Attendees">Who took part, two at least.</param>
    public sealed record MinutesInput(string Number, IReadOnlyList<string> Attendees)
    {
        /// <summary>Who did not agree, and why; everybody else agreed.</summary>
        public IReadOnlyList<DissentInput> Dissents { get; init; } = [];
    }

    /// <param name="Name">One of the attendees.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Abstains">Abstained (弃权); else voted against.</param>
    public sealed record DissentInput(string Name, string Reason, bool Abstains = false);

    /// <param name="Inspectors">核查人员, two at least.</param>
    /// <param name="At">When.</param>
    /// <param name="Place">Where.</param>
    /// <param name="Findings">What they found.</param>
    /// <param name="Attendant">Who of the applicant's side was there.</param>
    public sealed record InspectionInput(IReadOnlyList<string> Inspectors, DateTimeOffset At, string Place, string Findings, string? Attendant = null);

    /// <param name="At">When it was held.</param>
    /// <param name="Place">Where.</param>
    /// <param name="NotifiedOn">The day of the notice, seven working days before.</param>
    /// <param name="Recorder">记录人</param>
    /// <param name="Participants">Who took part, two at least.</param>
    /// <param name="Opinion">What the reviewers brought forward.</param>
    /// <param name="Statements">What the others said to it.</param>
    public sealed record HearingInput(
        DateTimeOffset At, string Place, DateOnly NotifiedOn, string Recorder, IReadOnlyList<ParticipantInput> Participants, string Opinion, string Statements);

    /// <param name="Name">Name.</param>
    /// <param name="Capacity">As what, for example 申请人 or 利害关系人.</param>
    public sealed record ParticipantInput(string Name, string Capacity);

    /// <param name="Premises">经营场所</param>
    /// <param name="Business">主体业态</param>
    /// <param name="Items">经营项目</param>
    public sealed record LicenceInput(string Premises, FoodBusiness Business, IReadOnlyList<string> Items);

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
