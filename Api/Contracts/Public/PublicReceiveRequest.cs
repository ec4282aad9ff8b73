namespace ApprovalHub.Api.Contracts.Public;

/// <summary>电子送达</summary>
public sealed record PublicReceiveRequest
{
    /// <summary>查询密码</summary>
    public required string Code { get; init; }
}
