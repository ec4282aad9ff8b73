namespace ApprovalHub.Features.Ports.Reports;

/// <summary>评价环节: where the case stood when it was rated.</summary>
public enum RatingPhase
{
    /// <summary>办理中</summary>
    Running,

    /// <summary>办结后</summary>
    Ended,
}
