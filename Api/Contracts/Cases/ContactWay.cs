namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>How an applicant wants to be told.</summary>
public enum ContactWay
{
    /// <summary>短信</summary>
    Sms,

    /// <summary>电子邮件</summary>
    Email,

    /// <summary>短信和电子邮件</summary>
    Both,
}
