namespace ApprovalHub.Api.Contracts.Public;

/// <summary>Signs the promise of tolerance (容缺受理承诺书).</summary>
public sealed record SignPromiseRequest
{
    /// <summary>查询密码</summary>
    public required string Code { get; init; }

    /// <summary>The applicant, the legal representative, or the agent, by name.</summary>
    public required string SignedBy { get; init; }

    /// <summary>Working days asked for; null takes the longest that the matter allows.</summary>
    public int? SupplyWithinDays { get; init; }

    /// <summary>The drawn signature: a PNG in Base64 of at most 256 KB, or null.</summary>
    public string? Signature { get; init; }
}
