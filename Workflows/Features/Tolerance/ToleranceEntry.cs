using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Features.Tolerance;

/// <summary>One promise in the ledger.</summary>
public sealed record ToleranceEntry
{
    public required Guid CaseId { get; init; }

    public required string CaseNumber { get; init; }

    public required string MatterCode { get; init; }

    public required string MatterName { get; init; }

    public required string DepartmentCode { get; init; }

    public required string Department { get; init; }

    /// <summary>Whether the reader may open the case.</summary>
    public bool SeesCase { get; init; }

    /// <summary>Masked for who may not see the case.</summary>
    public required string Applicant { get; init; }

    /// <summary>When the promise was signed.</summary>
    public required DateTimeOffset OwedSince { get; init; }

    public required DateOnly SupplyBy { get; init; }

    /// <summary>Working days left until then, below zero once it is over; null for what is not owed any more.</summary>
    public int? DaysLeft { get; init; }

    public required ToleranceStanding Standing { get; init; }

    public DateTimeOffset? SuppliedAt { get; init; }

    public DateTimeOffset? BrokenAt { get; init; }

    /// <summary>What follows, or has followed, when it does not come in time.</summary>
    public required ToleranceEffect Effect { get; init; }

    /// <summary>First day on which the applicant may be tolerated again, after a broken promise.</summary>
    public DateOnly? BlockedUntil { get; init; }

    public required IReadOnlyList<Material> Materials { get; init; }

    public required IReadOnlyList<Extension> Extensions { get; init; }

    /// <param name="Code">Its code on the checklist.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="SuppliedAt">When it arrived, or null.</param>
    /// <param name="Over">How it came.</param>
    /// <param name="To">Who took it in.</param>
    public sealed record Material(string Code, string Name, DateTimeOffset? SuppliedAt, SupplyWay? Over, string? To);

    /// <summary>不可抗力顺延</summary>
    public sealed record Extension(DateOnly From, DateOnly To, string Ground, string Reason, string ApprovedBy, string? OnBehalfOf, DateTimeOffset At);
}
