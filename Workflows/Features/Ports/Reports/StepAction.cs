namespace ApprovalHub.Features.Ports.Reports;

/// <summary>业务动作 of GB/T 39046-2020.</summary>
public enum StepAction
{
    /// <summary>通过</summary>
    Passed,

    /// <summary>退回</summary>
    Returned,

    /// <summary>其他: failed or denied.</summary>
    Other,
}
