namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>A case (办件) as its handlers see it. <c>ETag</c> is the revision in quotes.</summary>
public sealed record CaseResponse
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required int Revision { get; init; }

    public required string MatterCode { get; init; }

    public required string MatterName { get; init; }

    public required string DepartmentCode { get; init; }

    /// <summary>Short name of the lead department.</summary>
    public required string DepartmentName { get; init; }

    /// <summary>What the matter's version says about acts to come.</summary>
    public required CaseRules Rules { get; init; }

    public string? WindowNo { get; init; }

    /// <summary>Counter or Online.</summary>
    public required string Channel { get; init; }

    /// <summary>Green or Normal.</summary>
    public required string Lane { get; init; }

    public required string State { get; init; }

    public string? Result { get; init; }

    public required ApplicantValue Applicant { get; init; }

    public AgentValue? Agent { get; init; }

    public required string ReceivedByName { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    public bool DeemedAccepted { get; init; }

    public DateTimeOffset? CorrectionToldAt { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Answer, Applicant, CorrectionOverdue, ToleranceOverdue or Office; null while it runs.</summary>
    public string? EndedBy { get; init; }

    public DateOnly? StatutoryDue { get; init; }

    public DateOnly? PromisedDue { get; init; }

    public bool DueProvisional { get; init; }

    /// <summary>红黄牌 of the statutory and promised limits: None, Yellow or Red.</summary>
    public string Card { get; init; } = "None";

    /// <summary>Whether the clocks stand (中止计时).</summary>
    public bool IsStopped { get; init; }

    public DateOnly? SupplyBy { get; init; }

    /// <summary>Whether that day rests on a year whose holidays are not published yet (暂定).</summary>
    public bool SupplyProvisional { get; init; }

    public string? GreenReason { get; init; }

    public string? GreenApprovedBy { get; init; }

    /// <summary>Who signed the promise online (容缺受理承诺书), or null; intake with Tolerated takes it as signed.</summary>
    public string? PromiseSignedBy { get; init; }

    public DateTimeOffset? PromiseSignedAt { get; init; }

    /// <summary>The promise of tolerance, once it was signed; else null.</summary>
    public PromiseValue? Promise { get; init; }

    /// <summary>How the result was handed over, once it was.</summary>
    public DeliveryValue? Delivery { get; init; }

    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>Whether I follow it (关注).</summary>
    public bool Followed { get; init; }

    /// <summary>The statutory clock, or null before acceptance.</summary>
    public ClockValue? Statutory { get; init; }

    /// <summary>The promised clock, or null before acceptance.</summary>
    public ClockValue? Promised { get; init; }

    public required IReadOnlyList<TaskValue> Tasks { get; init; }

    public required IReadOnlyList<MaterialValue> Materials { get; init; }

    public required IReadOnlyList<StopValue> Stops { get; init; }

    public required IReadOnlyList<ExtensionValue> Extensions { get; init; }

    public sealed record ApplicantValue(
        string Kind, string Name, string IdNumber, string Phone, string? Address, string? LegalRepresentative);

    public sealed record AgentValue(string Name, string IdNumber, string Phone, string Authority);

    /// <summary>送达; with a signature its picture is at <c>/api/cases/{id}/signature</c>.</summary>
    public sealed record DeliveryValue(string Way, string? Recipient, string? Carrier, string? TrackingNo, bool HasSignature);

    /// <summary>A task; its state is Open, Done or Cancelled.</summary>
    public sealed record TaskValue(
        Guid Id, string Key, string NodeId, string Activity, string Name, string? DepartmentCode, string State, IReadOnlyList<string> Outcomes,
        string? AssigneeName, DateTimeOffset OpenedAt, DateTimeOffset? DueAt, DateTimeOffset? OverdueAt, string? Outcome, string? Opinion,
        string? Ground, DateTimeOffset? EndedAt, string? ActedByName, string? OnBehalfOf)
    {
        /// <summary>Short name of the department that is asked, or null.</summary>
        public string? DepartmentName { get; init; }

        /// <summary>The clock of the step, or null where it has no limit; of a step that has ended, as it stood then.</summary>
        public ClockValue? Clock { get; init; }

        /// <summary>红黄牌 of the step: None, Yellow or Red.</summary>
        public string Card { get; init; } = "None";
    }

    public sealed record MaterialValue(
        string Code, string Name, bool Required, bool Tolerable, int Originals, int Copies, string? Way, DateTimeOffset? TakenAt,
        string? CorrectionAsked, bool Owed);

    /// <summary>A stop: the day it began still counts, the day of going on does not; null while the clocks stand.</summary>
    public sealed record StopValue(string Kind, string Ground, string By, DateOnly From, DateOnly? To, DateOnly? ExpectedEnd)
    {
        /// <summary>Whether the expected end of a stop that still stands rests on a year whose holidays are not published yet (暂定).</summary>
        public bool ExpectedProvisional { get; init; }

        /// <summary>The instant of the stop.</summary>
        public DateTimeOffset StoppedAt { get; init; }

        /// <summary>Who let the clocks go on.</summary>
        public string? EndedBy { get; init; }
    }

    public sealed record ExtensionValue(int Amount, string Unit, string By, string Reason, DateTimeOffset ApprovedAt);
}
