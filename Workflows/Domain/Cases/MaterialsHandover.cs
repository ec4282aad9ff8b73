namespace ApprovalHub.Domain.Cases;

/// <summary>前后台交接: what the counter handed over to the department.</summary>
/// <param name="MaterialCodes">Which materials; each has come in.</param>
/// <param name="Taker">接收人</param>
/// <param name="Remark">备注, or null.</param>
public sealed record MaterialsHandover(IReadOnlyList<string> MaterialCodes, string Taker, string? Remark);
