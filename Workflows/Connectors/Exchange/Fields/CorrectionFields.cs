namespace ApprovalHub.Connectors.Exchange.Fields;

/// <summary>补正 as it goes over the wire.</summary>
internal sealed record CorrectionFields
{
    public string? Phase { get; init; }

    public string? Time { get; init; }

    public string? Handler { get; init; }

    public string? Items { get; init; }

    public string? Due { get; init; }
}
