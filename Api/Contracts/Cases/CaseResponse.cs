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

    public DateOnly? StatutoryDue { get; init; }

    public DateOnly? PromisedDue { get; init; }

    public bool DueProvisional { get; init; }

    /// <summary>Whether the clocks stand (中止计时).</summary>
    public bool IsStopped { get; init; }

    public DateOnly? SupplyBy { get; init; }

    public string? GreenReason { get; init; }

    public string? GreenApprovedBy { get; init; }

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

    /// <summary>A task; its state is Open, Done or Cancelled.</summary>
    public sealed record TaskValue(
        Guid Id, string Key, string NodeId, string Activity, string Name, string? DepartmentCode, string State, IReadOnlyList<string> Outcomes,
        string? AssigneeName, DateTimeOffset OpenedAt, DateTimeOffset? DueAt, DateTimeOffset? OverdueAt, string? Outcome, string? Opinion,
        string? Ground, DateTimeOffset? EndedAt, string? ActedByName, string? OnBehalfOf);

    public sealed record MaterialValue(
        string Code, string Name, bool Required, bool Tolerable, int Originals, int Copies, string? Way, DateTimeOffset? TakenAt,
        string? CorrectionAsked, bool Owed);

    /// <summary>A stop: the day it began still counts, the day of going on does not; null while the clocks stand.</summary>
    public sealed record StopValue(string Kind, string Ground, string By, DateOnly From, DateOnly? To, DateOnly? ExpectedEnd);

    public sealed record ExtensionValue(int Amount, string Unit, string By, string Reason, DateTimeOffset ApprovedAt);

    /// <summary>What a clock shows now: used and remaining in the unit it counts in; remaining goes below zero once overdue.</summary>
    public sealed record ClockValue(
        DateOnly? Due, bool Provisional, bool Stopped, decimal Used, decimal Remaining, string CountedIn, bool Overdue);
}
