namespace ApprovalHub.Domain.Notices;

/// <summary>Where a message stands.</summary>
public enum MessageState
{
    /// <summary>待发送</summary>
    Pending,

    /// <summary>已发送: the gateway or mail server has taken it</summary>
    Sent,

    /// <summary>待重试: failed, and will be tried again</summary>
    Retrying,

    /// <summary>发送失败: given up; an administrator may have it tried again</summary>
    GivenUp,

    /// <summary>按本人选择未发送: the person does not want it, and no duty asks for it</summary>
    Suppressed,
}
