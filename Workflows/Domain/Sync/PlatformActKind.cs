namespace ApprovalHub.Domain.Sync;

/// <summary>What was done at the workbench with a platform or one of its reports.</summary>
public enum PlatformActKind
{
    /// <summary>更正重报: a new version says something else.</summary>
    Corrected,

    /// <summary>原样重报: sent again as it is.</summary>
    Resent,

    /// <summary>提出跳过</summary>
    SkipProposed,

    /// <summary>不跳过: the proposal was taken back or not agreed to.</summary>
    SkipDropped,

    /// <summary>跳过: a second person agreed.</summary>
    Skipped,

    /// <summary>重放: all that was reported of a period is reported again.</summary>
    Replayed,

    /// <summary>暂停</summary>
    Paused,

    /// <summary>恢复</summary>
    Resumed,

    /// <summary>调整预警时限</summary>
    ThresholdSet,

    /// <summary>提出人工处理办结: what a look found was mended by hand, or need not be.</summary>
    HandProposed,

    /// <summary>不办结: the proposal was taken back or not agreed to.</summary>
    HandDropped,

    /// <summary>人工处理办结: a second person agreed.</summary>
    HandSettled,
}
