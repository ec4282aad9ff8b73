namespace ApprovalHub.Domain.Supervision;

/// <summary>Whom a rung tells.</summary>
public enum Audience
{
    /// <summary>承办人: who has claimed the step, else everybody in whose pool it lies</summary>
    Holder,

    /// <summary>首席事务代表 of the department that the step lies with</summary>
    Chief,

    /// <summary>负责人 of that department</summary>
    Head,

    /// <summary>督查</summary>
    Supervisor,

    /// <summary>申请人</summary>
    Applicant,
}
