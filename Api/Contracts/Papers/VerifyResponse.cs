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

    /// <summary>Current 有效, Replaced 已换发 or Void 已失效.</summary>
    public required string Standing { get; init; }

    /// <summary>文号 of the paper that took its place, or null.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>SHA-256 of the issued file, once rendered.</summary>
    public string? Hash { get; init; }
}
