namespace ApprovalHub.Api.Contracts.Public;

/// <summary>The applicant's own key to the case: keep both.</summary>
/// <param name="Number">办件编号</param>
/// <param name="QueryCode">查询密码</param>
/// <param name="State">Where the case stands.</param>
public sealed record ApplyResponse(string Number, string? QueryCode, string State);
