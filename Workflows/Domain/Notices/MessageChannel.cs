namespace ApprovalHub.Domain.Notices;

/// <summary>By which way a message leaves the house.</summary>
public enum MessageChannel
{
    /// <summary>短信</summary>
    Sms,

    /// <summary>电子邮件</summary>
    Email,
}
