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

    /// <summary>The papers that took each other's place, oldest first, this one among them; one only where nothing was replaced.</summary>
    public required IReadOnlyList<Link> Chain { get; init; }

    /// <summary>SHA-256 of the issued file, once rendered.</summary>
    public string? Hash { get; init; }

    /// <summary>A paper in the chain.</summary>
    /// <param name="Number">文号</param>
    /// <param name="IssuedOn">When it was issued.</param>
    /// <param name="Standing">Current, Replaced or Void.</param>
    /// <param name="Reason">Why it does not hold: Reissued, DecidedAnew, DecisionTakenUp, DecisionDenied, CaseVoided or EnteredByMistake; null while it does.</param>
    /// <param name="EndedOn">Since when it does not, where that is known.</param>
    public sealed record Link(string Number, DateTimeOffset IssuedOn, string Standing, string? Reason, DateTimeOffset? EndedOn);
}
