namespace ApprovalHub.Api.Endpoints.Papers;

/// <summary>What people call the kinds of paper.</summary>
internal static class PaperNames
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["Receipt"] = "申请材料接收凭证",
        ["AcceptanceNotice"] = "受理通知书",
        ["GrantDecision"] = "准予决定书",
    };

    public static string Of(string kind) => Names.GetValueOrDefault(kind, kind);
}
