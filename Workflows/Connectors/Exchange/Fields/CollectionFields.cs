namespace ApprovalHub.Connectors.Exchange.Fields;

/// <summary>领取 as it goes over the wire.</summary>
internal sealed record CollectionFields
{
    public string? ReceiverName { get; init; }

    public string? ReceiverIdNo { get; init; }

    public string? Way { get; init; }

    public string? Time { get; init; }

    public string? Carrier { get; init; }

    public string? TrackingNo { get; init; }

    public string? Handler { get; init; }
}
