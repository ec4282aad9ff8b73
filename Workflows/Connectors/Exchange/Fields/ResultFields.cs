namespace ApprovalHub.Connectors.Exchange.Fields;

/// <summary>办结 as it goes over the wire.</summary>
internal sealed record ResultFields
{
    public string? Result { get; init; }

    public string? Handler { get; init; }

    public string? Time { get; init; }

    public string? Description { get; init; }

    public string? CertificateName { get; init; }

    public string? CertificateNo { get; init; }

    public string? ValidFrom { get; init; }

    public string? ValidTo { get; init; }

    public string? Issuer { get; init; }

    public string? DepartmentName { get; init; }

    public string? DepartmentCode { get; init; }

    public string? Posted { get; init; }

    public string? Charged { get; init; }
}
