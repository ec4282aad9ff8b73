namespace ApprovalHub.Api.Contracts.Inbound;

/// <summary>One message of a platform.</summary>
public sealed record InboundLine
{
    public required Guid Id { get; init; }

    /// <summary><c>Province</c> or <c>City</c>.</summary>
    public required string Platform { get; init; }

    /// <summary>The platform's own number.</summary>
    public required string Number { get; init; }

    /// <summary><c>Application</c>, <c>Withdrawal</c>, <c>Supplement</c>, <c>Evaluation</c>, <c>CertificateCheck</c>, <c>Other</c> or <c>File</c>.</summary>
    public required string Kind { get; init; }

    public required DateTimeOffset CameAt { get; init; }

    /// <summary><c>Waiting</c>, <c>Taken</c>, <c>Held</c> or <c>Closed</c>.</summary>
    public required string State { get; init; }

    /// <summary>Why it could not be taken, in words; null where it could.</summary>
    public string? Fault { get; init; }

    /// <summary>What to do about it, or null.</summary>
    public string? Next { get; init; }

    /// <summary>The case that it became or was about.</summary>
    public Guid? CaseId { get; init; }

    public string? CaseNumber { get; init; }

    /// <summary>What a <c>File</c> is; null for all else, and once what was said is let go.</summary>
    public InboundFileLine? File { get; init; }

    /// <summary>When it is tried again; null where it is not.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public string? ClosedByName { get; init; }

    public string? ClosedWhy { get; init; }

    /// <summary>When the platform was told what became of it.</summary>
    public DateTimeOffset? ToldAt { get; init; }
}
