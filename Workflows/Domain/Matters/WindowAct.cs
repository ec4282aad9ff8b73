namespace ApprovalHub.Domain.Matters;

/// <summary>What a department can delegate to the windows (委托授权, R-DELEGATE).</summary>
[Flags]
public enum WindowAct
{
    None = 0,

    /// <summary>收件</summary>
    Receive = 1,

    /// <summary>受理</summary>
    Accept = 2,

    /// <summary>送达</summary>
    Deliver = 4,
}
