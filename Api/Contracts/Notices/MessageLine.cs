namespace ApprovalHub.Api.Contracts.Notices;

/// <summary>A message that leaves the house, as an administrator sees it; whom it goes to is not told.</summary>
public sealed record MessageLine
{
    public required Guid Id { get; init; }

    public required string Code { get; init; }

    /// <summary>Sms or Email.</summary>
    public required string Channel { get; init; }

    /// <summary>Pending, Sent, Retrying, GivenUp or Suppressed.</summary>
    public required string State { get; init; }

    /// <summary>Whether it goes to an applicant; else to a member of staff.</summary>
    public required bool ToApplicant { get; init; }

    public Guid? CaseId { get; init; }

    public string? CaseNumber { get; init; }

    /// <summary>Whether I may open the case.</summary>
    public bool SeesCase { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>It does not go out earlier (免打扰).</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>When it is tried next, or null.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public required int Attempts { get; init; }

    /// <summary>What went wrong the last time: a status of the other side, TIMEOUT, GATEWAY_AWAY, SENDER_MISSING, TEMPLATE_MISSING, ADDRESS_MISSING, …</summary>
    public string? LastFault { get; init; }

    public DateTimeOffset? SentAt { get; init; }
}
