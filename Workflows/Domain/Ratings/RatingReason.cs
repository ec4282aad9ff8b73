namespace ApprovalHub.Domain.Ratings;

/// <summary>评价选项: what was wrong, for a low rating. A platform's own option codes are mapped to these (FACTS 6.2).</summary>
public enum RatingReason
{
    /// <summary>没有一次告知</summary>
    NotToldAtOnce,

    /// <summary>要求提供清单以外的材料</summary>
    AskedForMore,

    /// <summary>办理时间长</summary>
    TookTooLong,

    /// <summary>多次跑动、互相推诿</summary>
    SentAround,

    /// <summary>服务态度不好</summary>
    PoorConduct,

    /// <summary>办事指南不清楚</summary>
    UnclearGuide,

    /// <summary>网上系统不好用</summary>
    OnlineTrouble,

    /// <summary>其他</summary>
    Other,
}
