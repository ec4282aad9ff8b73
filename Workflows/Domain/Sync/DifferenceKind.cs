namespace ApprovalHub.Domain.Sync;

/// <summary>How hub and platform differ in one step.</summary>
public enum DifferenceKind
{
    /// <summary>平台缺: the platform does not hold what it should.</summary>
    MissingThere,

    /// <summary>本中心缺: the platform holds what the hub did not report to it, or has given up.</summary>
    MissingHere,

    /// <summary>内容不同: both hold it, in other words, in another version or on another day.</summary>
    OtherContent,

    /// <summary>未确认: both hold the same, and the platform never confirmed it.</summary>
    Unconfirmed,
}
