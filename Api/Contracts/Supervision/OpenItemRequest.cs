namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>立件 by hand, by a supervision rule.</summary>
public sealed record OpenItemRequest
{
    /// <summary>Code of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>办件编号, where it is about a case.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>The department that answers; null for that of the case.</summary>
    public string? Department { get; init; }

    /// <summary>The person concerned.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>What happened.</summary>
    public required string Words { get; init; }
}
