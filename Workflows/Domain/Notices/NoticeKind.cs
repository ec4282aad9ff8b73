namespace ApprovalHub.Domain.Notices;

/// <summary>What a notice to staff is about; choices are made by it.</summary>
public enum NoticeKind
{
    /// <summary>工作通知: a task was handed over, or the process tells a post</summary>
    Work,

    /// <summary>提醒</summary>
    Reminder,

    /// <summary>黄牌</summary>
    Yellow,

    /// <summary>红牌; a duty</summary>
    Red,

    /// <summary>上报: escalated to the head or the supervisor; a duty</summary>
    Report,

    /// <summary>监察件; a duty</summary>
    Item,

    /// <summary>系统: what an administrator must look after; a duty</summary>
    System,
}
