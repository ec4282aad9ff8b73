namespace ApprovalHub.Api.Contracts.Public;

/// <summary>电子送达</summary>
public sealed record PublicReceiveRequest
{
    /// <summary>查询密码</summary>
    public required string Code { get; init; }

    /// <summary>The drawn signature: a PNG in Base64 of at most 256 KB, or null.</summary>
    public string? Signature { get; init; }
}
