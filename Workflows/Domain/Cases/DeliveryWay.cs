namespace ApprovalHub.Domain.Cases;

/// <summary>领取方式</summary>
public enum DeliveryWay
{
    /// <summary>窗口领取, with an identity check</summary>
    Counter,

    /// <summary>邮寄, with tracking (R-POST)</summary>
    Post,

    /// <summary>电子送达</summary>
    Electronic,
}
