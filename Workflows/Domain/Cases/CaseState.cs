namespace ApprovalHub.Domain.Cases;

/// <summary>Where a case (办件) stands, as people say it; the process state says it node by node.</summary>
public enum CaseState
{
    /// <summary>待预审: applied online, not looked at yet.</summary>
    Applied,

    /// <summary>已收件，待受理</summary>
    Received,

    /// <summary>补正中</summary>
    Correcting,

    /// <summary>办理中: accepted, being reviewed and decided.</summary>
    InProgress,

    /// <summary>待出件: decided, the result waits at the dispatch desk.</summary>
    Dispatching,

    /// <summary>已办结; <see cref="Case.Result"/> says how.</summary>
    Ended,
}
