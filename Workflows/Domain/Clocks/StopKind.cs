namespace ApprovalHub.Domain.Clocks;

/// <summary>
/// Why a clock stands: the special procedures (特别程序) by the names of <see cref="Matters.SpecialProcedureKind"/>,
/// and the stops that no matter declares. Which clocks a stop stops is the caller's to say.
/// </summary>
public enum StopKind
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

    /// <summary>技术审查</summary>
    TechnicalReview,

    /// <summary>补正: before acceptance</summary>
    Correction,

    /// <summary>审查阶段补正: after acceptance</summary>
    ReviewCorrection,

    /// <summary>挂起: the centre's own suspension with a stated ground</summary>
    Suspension,
}
