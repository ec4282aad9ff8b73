namespace ApprovalHub.Connectors.Exchange.Fields;

/// <summary>申请 as it goes over the wire.</summary>
internal sealed record ApplicationFields
{
    public string? TaskCode { get; init; }

    public string? TaskName { get; init; }

    public string? TaskVersion { get; init; }

    public string? ProjectType { get; init; }

    public string? ApplicantType { get; init; }

    public string? ApplicantName { get; init; }

    public string? ApplicantIdType { get; init; }

    public string? ApplicantIdNo { get; init; }

    public string? ContactName { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }

    public string? LegalPerson { get; init; }

    public string? AgentName { get; init; }

    public string? AgentIdType { get; init; }

    public string? AgentIdNo { get; init; }

    public string? Source { get; init; }

    public string? ApplyTime { get; init; }

    public string? AreaCode { get; init; }

    public string? Materials { get; init; }
}
