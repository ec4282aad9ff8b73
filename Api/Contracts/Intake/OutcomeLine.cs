namespace ApprovalHub.Api.Contracts.Intake;

/// <summary>What one outcome of intake would do.</summary>
public sealed record OutcomeLine
{
    /// <summary>Accepted, Tolerated, Correction, Refused, NotRequired or NotCompetent.</summary>
    public required string Outcome { get; init; }

    public required bool Allowed { get; init; }

    public string? Code { get; init; }

    public string? Text { get; init; }

    public string? Next { get; init; }

    public string? Ground { get; init; }

    /// <summary>State of the case after it.</summary>
    public string? State { get; init; }

    /// <summary>Result, where it ends the case.</summary>
    public string? Result { get; init; }

    public DateOnly? StatutoryDue { get; init; }

    public DateOnly? PromisedDue { get; init; }

    public bool DueProvisional { get; init; }

    /// <summary>Last day to supply what is tolerated.</summary>
    public DateOnly? SupplyBy { get; init; }

    /// <summary>Kinds of paper that it produces, the receipt among them.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>Names of the steps that open.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>What must be typed for it: ground, reason, corrections, promise.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];
}
