namespace ApprovalHub.Domain.Sync;

/// <summary>Where a message of a platform stands.</summary>
public enum InboundState
{
    /// <summary>待处理: to be acted upon.</summary>
    Waiting,

    /// <summary>已办: it has become what it asked for.</summary>
    Taken,

    /// <summary>未能办理: kept with its reason until an administrator tries again or closes it.</summary>
    Held,

    /// <summary>已关闭: an administrator has closed it with a reason, which the platform is told.</summary>
    Closed,
}
