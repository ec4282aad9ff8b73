namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>A case in a list.</summary>
public sealed record CaseLine
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string MatterName { get; init; }

    public required string DepartmentCode { get; init; }

    /// <summary>Short name of the lead department.</summary>
    public required string DepartmentName { get; init; }

    /// <summary>The step that waits longest, or null where none does.</summary>
    public string? Step { get; init; }

    /// <summary>Name of the applicant.</summary>
    public required string Applicant { get; init; }

    public required string State { get; init; }

    public string? Result { get; init; }

    /// <summary>Green or Normal.</summary>
    public required string Lane { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateOnly? StatutoryDue { get; init; }

    public DateOnly? PromisedDue { get; init; }

    public bool DueProvisional { get; init; }

    public bool Overdue { get; init; }

    /// <summary>红黄牌: None, Yellow or Red, the gravest that is shown.</summary>
    public string Card { get; init; } = "None";
}
