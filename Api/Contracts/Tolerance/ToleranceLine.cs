namespace ApprovalHub.Api.Contracts.Tolerance;

/// <summary>One promise in the ledger (容缺台账).</summary>
public sealed record ToleranceLine
{
    public required Guid CaseId { get; init; }

    public required string CaseNumber { get; init; }

    public required string MatterCode { get; init; }

    public required string MatterName { get; init; }

    public required string DepartmentCode { get; init; }

    /// <summary>Short name of the department.</summary>
    public required string Department { get; init; }

    /// <summary>Whether I may open the case.</summary>
    public bool SeesCase { get; init; }

    /// <summary>Masked for who may not see the case.</summary>
    public required string Applicant { get; init; }

    public required DateTimeOffset OwedSince { get; init; }

    public required DateOnly SupplyBy { get; init; }

    /// <summary>Working days left, below zero once it is over; null for what is not owed any more.</summary>
    public int? DaysLeft { get; init; }

    /// <summary>Owed, Supplied, Late, Overdue or Lapsed.</summary>
    public required string Standing { get; init; }

    public DateTimeOffset? SuppliedAt { get; init; }

    public DateTimeOffset? BrokenAt { get; init; }

    /// <summary>DeemedWithdrawn, Returned or Denied: what follows when it does not come in time.</summary>
    public required string Effect { get; init; }

    /// <summary>First day on which the applicant may be tolerated again, after a broken promise.</summary>
    public DateOnly? BlockedUntil { get; init; }

    public required IReadOnlyList<Material> Materials { get; init; }

    public required IReadOnlyList<Extension> Extensions { get; init; }

    /// <summary>What is or was owed: when it arrived, how (Counter, Online, Post), and who took it in.</summary>
    public sealed record Material(string Code, string Name, DateTimeOffset? SuppliedAt, string? Over, string? To);

    /// <summary>不可抗力顺延</summary>
    public sealed record Extension(DateOnly From, DateOnly To, string Ground, string Reason, string ApprovedBy, string? OnBehalfOf, DateTimeOffset At);
}
