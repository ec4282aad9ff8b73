namespace ApprovalHub.Domain.Process;

/// <summary>Sorts of actors that a step of a template can name.</summary>
public enum ActorKind
{
    /// <summary>窗口人员: any window clerk whose window serves the matter.</summary>
    WindowClerk,

    /// <summary>审批人员: a reviewer of the department.</summary>
    Reviewer,

    /// <summary>首席事务代表 within the authorisation, else the department head.</summary>
    ChiefRepresentative,

    /// <summary>负责人: the department head only.</summary>
    DepartmentHead,

    /// <summary>出件人员: the dispatch desk.</summary>
    Dispatcher,

    /// <summary>A named post.</summary>
    Post,

    /// <summary>申请人 or the agent.</summary>
    Applicant,
}
