namespace ApprovalHub.Api.Contracts.Papers;

/// <summary>What may be told to anybody about a paper: nothing personal.</summary>
public sealed record VerifyResponse
{
    /// <summary>Always true; a code that leads to no paper is answered with 404 <c>PAPER_UNKNOWN</c>.</summary>
    public required bool Genuine { get; init; }

    public required string Kind { get; init; }

    /// <summary>文号</summary>
    public required string Number { get; init; }

    public required string MatterName { get; init; }

    public required string Department { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }
}
