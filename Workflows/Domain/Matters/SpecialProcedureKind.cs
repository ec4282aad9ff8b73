namespace ApprovalHub.Domain.Matters;

/// <summary>特别程序 whose time is not counted (许可法 §45; 现场勘验、技术审查 by the Henan default set, FACTS 1.7; 公示 by FACTS 1.9).</summary>
public enum SpecialProcedureKind
{
    /// <summary>听证</summary>
    Hearing,

    /// <summary>招标</summary>
    Tender,

    /// <summary>拍卖</summary>
    Auction,

    /// <summary>检验</summary>
    Inspection,

    /// <summary>检测</summary>
    Testing,

    /// <summary>检疫</summary>
    Quarantine,

    /// <summary>鉴定</summary>
    Appraisal,

    /// <summary>专家评审</summary>
    ExpertReview,

    /// <summary>现场勘验</summary>
    SiteVisit,

    /// <summary>公示</summary>
    PublicNotice,

    /// <summary>技术审查 (安阳市政务服务条例 §37)</summary>
    TechnicalReview,
}
