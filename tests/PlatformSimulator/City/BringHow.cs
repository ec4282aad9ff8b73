namespace ApprovalHub.PlatformSimulator.City;

/// <summary>How an item is brought to the hub by hand.</summary>
internal enum BringHow
{
    /// <summary>As the city does.</summary>
    Right,

    /// <summary>Signed by another key.</summary>
    WrongSignature,

    /// <summary>Signed ten minutes ago.</summary>
    Expired,

    /// <summary>The last right request of the item, byte by byte.</summary>
    Replayed,

    /// <summary>Under another app mark.</summary>
    OtherApp,
}
