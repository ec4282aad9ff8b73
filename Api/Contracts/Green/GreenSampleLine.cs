namespace ApprovalHub.Api.Contracts.Green;

/// <summary>A sampled green case, with what a supervisor found.</summary>
public sealed record GreenSampleLine(Guid CaseId, string CaseNumber, string MatterName, string DepartmentCode, int Sequence, int Revision)
{
    public string? Reason { get; init; }

    public string? AskedBy { get; init; }

    public string? ApprovedBy { get; init; }

    public DateTimeOffset? ApprovedAt { get; init; }

    public bool OverQuota { get; init; }

    /// <summary>Justified or NotJustified, once found.</summary>
    public string? Finding { get; init; }

    public string? Words { get; init; }

    public string? FoundBy { get; init; }

    public DateTimeOffset? FoundAt { get; init; }

    /// <summary>Whether I may open the case.</summary>
    public bool SeesCase { get; init; }
}
