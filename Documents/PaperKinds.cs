namespace ApprovalHub.Documents;

/// <summary>Names of the kinds of paper, as process templates and document rows write them.</summary>
public static class PaperKinds
{
    /// <summary>申请材料接收凭证, snapshot <see cref="Models.ReceiptPaper"/>.</summary>
    public const string Receipt = "Receipt";

    /// <summary>受理通知书, snapshot <see cref="Models.AcceptanceNoticePaper"/>.</summary>
    public const string AcceptanceNotice = "AcceptanceNotice";

    /// <summary>准予决定书, snapshot <see cref="Models.GrantDecisionPaper"/>.</summary>
    public const string GrantDecision = "GrantDecision";

    /// <summary>补正材料通知书, snapshot <see cref="Models.CorrectionNoticePaper"/>.</summary>
    public const string CorrectionNotice = "CorrectionNotice";

    /// <summary>补正材料接收凭证, snapshot <see cref="Models.CorrectionReceiptPaper"/>.</summary>
    public const string CorrectionReceipt = "CorrectionReceipt";

    /// <summary>不予受理通知书, snapshot <see cref="Models.RefusalNoticePaper"/>.</summary>
    public const string RefusalNotice = "RefusalNotice";

    /// <summary>不受理告知书, snapshot <see cref="Models.NotRequiredNoticePaper"/>.</summary>
    public const string NotRequiredNotice = "NotRequiredNotice";

    /// <summary>不予受理决定书, snapshot <see cref="Models.NotCompetentNoticePaper"/>.</summary>
    public const string NotCompetentNotice = "NotCompetentNotice";

    /// <summary>容缺受理承诺书, snapshot <see cref="Models.TolerancePromisePaper"/>.</summary>
    public const string TolerancePromise = "TolerancePromise";

    /// <summary>容缺受理通知书, snapshot <see cref="Models.ToleranceNoticePaper"/>.</summary>
    public const string ToleranceNotice = "ToleranceNotice";

    /// <summary>审查阶段补正材料通知书, snapshot <see cref="Models.ReviewCorrectionNoticePaper"/>.</summary>
    public const string ReviewCorrectionNotice = "ReviewCorrectionNotice";

    /// <summary>审查阶段补正材料接收凭证, snapshot <see cref="Models.ReviewCorrectionReceiptPaper"/>.</summary>
    public const string ReviewCorrectionReceipt = "ReviewCorrectionReceipt";

    /// <summary>撤回申请通知书, snapshot <see cref="Models.WithdrawalNoticePaper"/>.</summary>
    public const string WithdrawalNotice = "WithdrawalNotice";

    /// <summary>终止办理通知书, snapshot <see cref="Models.TerminationNoticePaper"/>.</summary>
    public const string TerminationNotice = "TerminationNotice";

    /// <summary>逾期未领取告知书, snapshot <see cref="Models.UnclaimedNoticePaper"/>.</summary>
    public const string UnclaimedNotice = "UnclaimedNotice";

    /// <summary>送达回证, snapshot <see cref="Models.ServiceReturnPaper"/>.</summary>
    public const string ServiceReturn = "ServiceReturn";

    /// <summary>收费通知书, snapshot <see cref="Models.FeeNoticePaper"/>.</summary>
    public const string FeeNotice = "FeeNotice";

    /// <summary>授权委托书, snapshot <see cref="Models.AgentAuthorityPaper"/>.</summary>
    public const string AgentAuthority = "AgentAuthority";

    /// <summary>申请材料交接单, snapshot <see cref="Models.HandoverSlipPaper"/>.</summary>
    public const string HandoverSlip = "HandoverSlip";

    /// <summary>特别程序告知书, snapshot <see cref="Models.SpecialProcedureNoticePaper"/>.</summary>
    public const string SpecialProcedureNotice = "SpecialProcedureNotice";

    /// <summary>延长期限告知书, snapshot <see cref="Models.ExtensionNoticePaper"/>.</summary>
    public const string ExtensionNotice = "ExtensionNotice";

    /// <summary>现场核查工作记录, snapshot <see cref="Models.SiteInspectionRecordPaper"/>.</summary>
    public const string SiteInspectionRecord = "SiteInspectionRecord";

    /// <summary>听证告知书, snapshot <see cref="Models.HearingRightsNoticePaper"/>.</summary>
    public const string HearingRightsNotice = "HearingRightsNotice";

    /// <summary>听证通知书, snapshot <see cref="Models.HearingNoticePaper"/>.</summary>
    public const string HearingNotice = "HearingNotice";

    /// <summary>听证笔录, snapshot <see cref="Models.HearingMinutesPaper"/>.</summary>
    public const string HearingMinutes = "HearingMinutes";

    /// <summary>不予行政许可决定书, snapshot <see cref="Models.DenialDecisionPaper"/>.</summary>
    public const string DenialDecision = "DenialDecision";

    /// <summary>集体决策纪要, snapshot <see cref="Models.CollectiveMinutesPaper"/>.</summary>
    public const string CollectiveMinutes = "CollectiveMinutes";

    /// <summary>证照, snapshot <see cref="Models.CertificatePaper"/>.</summary>
    public const string Certificate = "Certificate";

    /// <summary>食品经营许可证, snapshot <see cref="Models.FoodLicencePaper"/>.</summary>
    public const string FoodLicence = "FoodLicence";
}
