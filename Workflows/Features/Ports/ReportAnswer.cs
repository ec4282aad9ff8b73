namespace ApprovalHub.Features.Ports;

/// <summary>What a platform says of one report.</summary>
/// <param name="Id">The report.</param>
/// <param name="Outcome">What it did.</param>
public sealed record ReportAnswer(Guid Id, ReportOutcome Outcome)
{
    /// <summary>Its code for a fault, or null.</summary>
    public string? Code { get; init; }

    /// <summary>Its words for a fault, or null.</summary>
    public string? Words { get; init; }

    /// <summary>Its own number for the report, or null.</summary>
    public string? ReceiptNo { get; init; }
}
