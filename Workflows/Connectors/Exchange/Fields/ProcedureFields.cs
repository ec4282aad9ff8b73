namespace ApprovalHub.Connectors.Exchange.Fields;

/// <summary>特别程序 as it goes over the wire.</summary>
internal sealed record ProcedureFields
{
    public string? Kind { get; init; }

    public string? Name { get; init; }

    public string? Phase { get; init; }

    public string? StartTime { get; init; }

    public string? Reason { get; init; }

    public string? Approver { get; init; }

    public string? LimitAmount { get; init; }

    public string? LimitUnit { get; init; }

    public string? EndTime { get; init; }

    public string? Handler { get; init; }
}
