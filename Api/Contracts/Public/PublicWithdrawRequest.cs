namespace ApprovalHub.Api.Contracts.Public;

/// <summary>撤回申请</summary>
public sealed record PublicWithdrawRequest
{
    /// <summary>查询密码</summary>
    public required string Code { get; init; }

    public required string Reason { get; init; }
}
