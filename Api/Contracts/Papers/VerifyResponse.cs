namespace ApprovalHub.Api.Contracts.Papers;

/// <summary>What may be told to anybody about a genuine paper: nothing personal. For any other code there is no answer but 404.</summary>
public sealed record VerifyResponse
{
    public required string Kind { get; init; }

    /// <summary>文号</summary>
    public required string Number { get; init; }

    public required string MatterName { get; init; }

    public required string DepartmentName { get; init; }

    public required DateTimeOffset IssuedOn { get; init; }

    /// <summary>SHA-256 of the issued file, once rendered.</summary>
    public string? Hash { get; init; }
}
