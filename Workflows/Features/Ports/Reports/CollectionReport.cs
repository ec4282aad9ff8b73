namespace ApprovalHub.Features.Ports.Reports;

/// <summary>领取登记: the result was handed over, or never fetched.</summary>
public sealed record CollectionReport : StepReport
{
    /// <summary>Null where nobody fetched it.</summary>
    public string? Recipient { get; init; }

    public string? RecipientIdNumber { get; init; }

    /// <summary>Null where nobody fetched it.</summary>
    public string? Way { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Carrier { get; init; }

    public string? TrackingNo { get; init; }

    public required string Handler { get; init; }
}
