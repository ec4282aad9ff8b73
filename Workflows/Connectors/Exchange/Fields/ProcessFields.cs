namespace ApprovalHub.Connectors.Exchange.Fields;

/// <summary>办理 as it goes over the wire.</summary>
internal sealed record ProcessFields
{
    public string? StepName { get; init; }

    public string? Handler { get; init; }

    public string? Action { get; init; }

    public string? Opinion { get; init; }

    public string? StartTime { get; init; }

    public string? EndTime { get; init; }

    public string? DepartmentName { get; init; }

    public string? DepartmentCode { get; init; }

    public string? State { get; init; }
}
