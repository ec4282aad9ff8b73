namespace ApprovalHub.Connectors.Exchange.Fields;

/// <summary>证照 as it goes over the wire.</summary>
internal sealed record CertificateFields
{
    public string? Identifier { get; init; }

    public string? Name { get; init; }

    public string? Number { get; init; }

    public string? HolderName { get; init; }

    public string? HolderIdNo { get; init; }

    public string? Issuer { get; init; }

    public string? IssuerCode { get; init; }

    public string? IssueDate { get; init; }

    public string? ValidTo { get; init; }
}
