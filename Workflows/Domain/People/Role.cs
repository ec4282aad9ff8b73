namespace ApprovalHub.Domain.People;

/// <summary>What a post is for; a person has a role by holding a post.</summary>
public enum Role
{
    /// <summary>窗口人员</summary>
    WindowClerk,

    /// <summary>审批人员</summary>
    Reviewer,

    /// <summary>首席事务代表</summary>
    ChiefRepresentative,

    /// <summary>负责人</summary>
    DepartmentHead,

    /// <summary>出件人员</summary>
    Dispatcher,

    /// <summary>督查</summary>
    Supervisor,

    /// <summary>管理员</summary>
    Administrator,
}
