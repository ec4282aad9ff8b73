namespace ApprovalHub.Domain.Process;

/// <summary>When several who are asked have agreed.</summary>
public enum BallotRule
{
    /// <summary>全部同意: one "no" decides against.</summary>
    All,

    /// <summary>任一同意: one "yes" decides for.</summary>
    Any,

    /// <summary>按比例</summary>
    Ratio,

    /// <summary>主办部门决定: the answer of the lead decides, the others advise.</summary>
    Lead,
}
