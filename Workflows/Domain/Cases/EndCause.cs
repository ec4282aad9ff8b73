namespace ApprovalHub.Domain.Cases;

/// <summary>What brought a case to its end, as its applicant is told.</summary>
public enum EndCause
{
    /// <summary>An official's answer: granted, denied, refused, rejected in pre-review.</summary>
    Answer,

    /// <summary>撤回申请, by the applicant.</summary>
    Applicant,

    /// <summary>逾期未补正</summary>
    CorrectionOverdue,

    /// <summary>容缺逾期未补齐</summary>
    ToleranceOverdue,

    /// <summary>作废、误录删除、转报、退件: ended from outside its process.</summary>
    Office,
}
