namespace ApprovalHub.Features.Inbox;

/// <summary>Tabs of the inbox that list tasks.</summary>
public enum InboxTab
{
    /// <summary>我的: claimed by me or given to me, and those of the absent for whom I stand in.</summary>
    Mine,

    /// <summary>岗位待办: unclaimed, in the pools of the posts I hold or stand in for.</summary>
    Pool,

    /// <summary>代岗: what I have only because I stand in for somebody (R-AB), claimed by them or in their pools.</summary>
    StandIn,

    /// <summary>已办: what I have done, the newest first.</summary>
    Done,
}
