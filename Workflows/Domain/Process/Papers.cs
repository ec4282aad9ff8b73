using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Process;

/// <summary>Kinds of paper that a step asks for in <see cref="Effect.ProduceDocument"/> (FACTS 3.8).</summary>
public static class Papers
{
    /// <summary>收件凭证: for every case, when it starts.</summary>
    public const string Receipt = "Receipt";

    /// <summary>受理通知书 (行政许可法第三十二条第二款)</summary>
    public const string AcceptanceNotice = "AcceptanceNotice";

    /// <summary>补正材料通知书 (行政许可法第三十二条第一款第四项)</summary>
    public const string CorrectionNotice = "CorrectionNotice";

    /// <summary>不予受理通知书 (行政许可法第三十二条第二款)</summary>
    public const string RefusalNotice = "RefusalNotice";

    /// <summary>不受理告知书 (行政许可法第三十二条第一款第一项)</summary>
    public const string NotRequiredNotice = "NotRequiredNotice";

    /// <summary>不予受理决定书, naming the competent organ (行政许可法第三十二条第一款第二项)</summary>
    public const string NotCompetentNotice = "NotCompetentNotice";

    /// <summary>容缺受理通知书</summary>
    public const string ToleranceNotice = "ToleranceNotice";

    /// <summary>特别程序告知书 (行政许可法第四十五条)</summary>
    public const string SpecialProcedureNotice = "SpecialProcedureNotice";

    /// <summary>延长期限告知书 (行政许可法第四十二条)</summary>
    public const string ExtensionNotice = "ExtensionNotice";

    /// <summary>现场核查工作记录 (行政许可法第三十四条第三款)</summary>
    public const string SiteInspectionRecord = "SiteInspectionRecord";

    /// <summary>听证告知书 (行政许可法第四十七条)</summary>
    public const string HearingRightsNotice = "HearingRightsNotice";

    /// <summary>听证通知书 (行政许可法第四十八条第一款第一项)</summary>
    public const string HearingNotice = "HearingNotice";

    /// <summary>听证笔录 (行政许可法第四十八条第一款第五项)</summary>
    public const string HearingMinutes = "HearingMinutes";

    /// <summary>集体决策纪要, which stays in the file</summary>
    public const string CollectiveMinutes = "CollectiveMinutes";

    /// <summary>准予行政许可决定书 (行政许可法第三十八条第一款)</summary>
    public const string GrantDecision = "GrantDecision";

    /// <summary>不予行政许可决定书 (行政许可法第三十八条第二款)</summary>
    public const string DenialDecision = "DenialDecision";

    /// <summary>证照 (行政许可法第三十九条)</summary>
    public const string Certificate = "Certificate";

    /// <summary>容缺受理承诺书 (河南省优化营商环境条例第三十五条): the applicant's own, when it is signed.</summary>
    public const string TolerancePromise = "TolerancePromise";

    /// <summary>补正材料接收凭证: when all that the notice asked for has come.</summary>
    public const string CorrectionReceipt = "CorrectionReceipt";

    /// <summary>审查阶段补正材料通知书: a review finds an accepted application wanting.</summary>
    public const string ReviewCorrectionNotice = "ReviewCorrectionNotice";

    /// <summary>审查阶段补正材料接收凭证</summary>
    public const string ReviewCorrectionReceipt = "ReviewCorrectionReceipt";

    /// <summary>收费通知书 (行政许可法第五十八条、第五十九条)</summary>
    public const string FeeNotice = "FeeNotice";

    /// <summary>授权委托书 (行政许可法第二十九条第二款、民法典第一百六十五条): printed for the applicant and the agent to sign.</summary>
    public const string AgentAuthority = "AgentAuthority";

    /// <summary>申请材料交接单: what the counter handed over to the department, which stays in the file.</summary>
    public const string HandoverSlip = "HandoverSlip";

    /// <summary>撤回申请通知书: the applicant withdrew.</summary>
    public const string WithdrawalNotice = "WithdrawalNotice";

    /// <summary>终止办理通知书: an end without a decision that the applicant did not ask for.</summary>
    public const string TerminationNotice = "TerminationNotice";

    /// <summary>逾期未领取告知书 (行政许可法第四十四条): the case is closed with the result at the desk; where and how it is still to be had.</summary>
    public const string UnclaimedNotice = "UnclaimedNotice";

    /// <summary>送达回证 (行政许可法第四十四条): when the result is handed over.</summary>
    public const string ServiceReturn = "ServiceReturn";

    /// <summary>食品经营许可证, the certificate of its matter by its national form (食品经营许可和备案管理办法第二十六条)</summary>
    public const string FoodLicence = "FoodLicence";

    /// <summary>The kind of certificate that a granted case yields, or null where its result is none.</summary>
    public static string? CertificateOf(MatterResult result) => result switch
    {
        { Kind: not ResultKind.Certificate } => null,
        { Name: "食品经营许可证" } => FoodLicence,
        _ => Certificate,
    };

    /// <summary>Papers that are told on the way; all others are results, which leave only when they are handed over (R-DISPATCH).</summary>
    public static IReadOnlyList<string> OnTheWay { get; } =
    [
        Receipt,
        AcceptanceNotice,
        CorrectionNotice,
        CorrectionReceipt,
        ReviewCorrectionNotice,
        ReviewCorrectionReceipt,
        FeeNotice,
        AgentAuthority,
        TolerancePromise,
        ToleranceNotice,
        SpecialProcedureNotice,
        ExtensionNotice,
        SiteInspectionRecord,
        HearingRightsNotice,
        HearingNotice,
        HearingMinutes,
        UnclaimedNotice,
    ];

    /// <summary>Kinds of which one holds at a time in a case: a later one takes the place of the one before. Notices of the others stand side by side.</summary>
    public static IReadOnlyList<string> OneAtATime { get; } =
        [Receipt, AgentAuthority, AcceptanceNotice, RefusalNotice, NotRequiredNotice, NotCompetentNotice, ToleranceNotice, FeeNotice, GrantDecision, DenialDecision, Certificate, FoodLicence];

    /// <summary>Papers that are given as OFD (版式文件) too.</summary>
    public static IReadOnlyList<string> AsOfd { get; } = [AcceptanceNotice, GrantDecision];

    /// <summary>Papers that stay in the file: the applicant is told the decision, not how each head voted, nor who carried the materials.</summary>
    public static IReadOnlyList<string> Internal { get; } = [CollectiveMinutes, HandoverSlip];
}
