namespace ApprovalHub.Connectors.Exchange.Fields;

/// <summary>受理 as it goes over the wire.</summary>
internal sealed record AcceptanceFields
{
    public string? DepartmentName { get; init; }

    public string? DepartmentCode { get; init; }

    public string? Receiver { get; init; }

    public string? AcceptTime { get; init; }

    public string? DocumentNo { get; init; }

    public string? PromisedDue { get; init; }

    public string? PromiseAmount { get; init; }

    public string? PromiseUnit { get; init; }

    public string? ProjectType { get; init; }

    public string? Tolerated { get; init; }
}
