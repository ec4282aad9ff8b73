namespace ApprovalHub.Api.Contracts.Tasks;

/// <summary>领取方式</summary>
public enum DeliveryWay
{
    /// <summary>窗口领取</summary>
    Counter,

    /// <summary>邮寄</summary>
    Post,

    /// <summary>电子送达</summary>
    Electronic,
}
