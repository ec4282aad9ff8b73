namespace ApprovalHub.Api.Endpoints.Papers;

/// <summary>What people call the kinds of paper, in Chinese.</summary>
public static class PaperNames
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["Receipt"] = "申请材料接收凭证",
        ["AcceptanceNotice"] = "受理通知书",
        ["GrantDecision"] = "准予决定书",
        ["CorrectionNotice"] = "补正材料通知书",
        ["CorrectionReceipt"] = "补正材料接收凭证",
        ["ReviewCorrectionNotice"] = "审查阶段补正材料通知书",
        ["ReviewCorrectionReceipt"] = "审查阶段补正材料接收凭证",
        ["FeeNotice"] = "收费通知书",
        ["AgentAuthority"] = "授权委托书",
        ["HandoverSlip"] = "申请材料交接单",
        ["RefusalNotice"] = "不予受理通知书",
        ["NotRequiredNotice"] = "不受理告知书",
        ["NotCompetentNotice"] = "不予受理决定书",
        ["TolerancePromise"] = "容缺受理承诺书",
        ["ToleranceNotice"] = "容缺受理通知书",
        ["WithdrawalNotice"] = "撤回申请通知书",
        ["TerminationNotice"] = "终止办理通知书",
        ["UnclaimedNotice"] = "逾期未领取告知书",
        ["ServiceReturn"] = "送达回证",
        ["SpecialProcedureNotice"] = "特别程序告知书",
        ["ExtensionNotice"] = "延长期限告知书",
        ["SiteInspectionRecord"] = "现场核查工作记录",
        ["HearingRightsNotice"] = "听证告知书",
        ["HearingNotice"] = "听证通知书",
        ["HearingMinutes"] = "听证笔录",
        ["DenialDecision"] = "不予决定书",
        ["CollectiveMinutes"] = "集体决策纪要",
        ["Certificate"] = "证照",
        ["FoodLicence"] = "食品经营许可证",
    };

    public static string Of(string kind) => Names.GetValueOrDefault(kind, kind);
}
