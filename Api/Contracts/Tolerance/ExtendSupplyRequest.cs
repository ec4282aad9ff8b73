namespace ApprovalHub.Api.Contracts.Tolerance;

/// <summary>不可抗力顺延 of the supply-by day.</summary>
public sealed record ExtendSupplyRequest
{
    /// <summary>The new last day: a working day, at most three months later.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The force majeure.</summary>
    public required string Ground { get; init; }

    /// <summary>Why it kept the applicant from supplying; told to the applicant.</summary>
    public required string Reason { get; init; }
}
