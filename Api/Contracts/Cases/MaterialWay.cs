namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>收取方式</summary>
public enum MaterialWay
{
    /// <summary>纸质收取</summary>
    Paper,

    /// <summary>电子上传</summary>
    Uploaded,

    /// <summary>数据共享</summary>
    Shared,

    /// <summary>邮寄</summary>
    Posted,
}
