namespace ApprovalHub.Features.Ports.Reports;

/// <summary>证照: a row of the national catalogue of electronic certificates (FACTS 7.3).</summary>
public sealed record CertificateReport : StepReport
{
    /// <summary>证照标识 (GB/T 36904); null where the type of certificate has no code.</summary>
    public string? Identifier { get; init; }

    public required string Name { get; init; }

    public required string Number { get; init; }

    public required string HolderName { get; init; }

    public required string HolderIdNumber { get; init; }

    public required DateOnly IssuedOn { get; init; }

    /// <summary>Null when it has no end (长期有效).</summary>
    public DateOnly? ValidUntil { get; init; }

    public required string DepartmentName { get; init; }

    public required string DepartmentCode { get; init; }
}
