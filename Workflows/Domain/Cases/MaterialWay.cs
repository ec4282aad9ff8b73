namespace ApprovalHub.Domain.Cases;

/// <summary>收取方式 of a material.</summary>
public enum MaterialWay
{
    /// <summary>纸质收取</summary>
    Paper,

    /// <summary>电子上传</summary>
    Uploaded,

    /// <summary>数据共享 or 证照库</summary>
    Shared,

    /// <summary>邮寄; the time is that of arrival.</summary>
    Posted,
}
