namespace ApprovalHub.Api.Contracts.Green;

/// <summary>A use of the green channel.</summary>
public sealed record GreenUseLine
{
    public required Guid CaseId { get; init; }

    public required string CaseNumber { get; init; }

    public required string MatterName { get; init; }

    public required string DepartmentCode { get; init; }

    /// <summary>Why it was asked for.</summary>
    public string? Reason { get; init; }

    public string? AskedBy { get; init; }

    public string? ApprovedBy { get; init; }

    public required DateTimeOffset ApprovedAt { get; init; }

    /// <summary>The approver's words.</summary>
    public string? Opinion { get; init; }

    /// <summary>Whether the head approved it past the quota.</summary>
    public bool OverQuota { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>First day of the month whose sample it is in.</summary>
    public DateOnly? Sampled { get; init; }

    /// <summary>Justified or NotJustified, once found.</summary>
    public string? Finding { get; init; }

    /// <summary>Whether I may open the case.</summary>
    public bool SeesCase { get; init; }
}
