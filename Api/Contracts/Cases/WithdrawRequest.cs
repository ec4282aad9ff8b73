namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>撤回申请</summary>
public sealed record WithdrawRequest
{
    /// <summary>At most 500 characters.</summary>
    public required string Reason { get; init; }
}
