namespace ApprovalHub.Domain.Sync;

/// <summary>What administrators are told of a platform.</summary>
public enum AlarmKind
{
    /// <summary>滞后: what it should have is older than the threshold.</summary>
    Lag,

    /// <summary>被退: it will not have something, and a case waits.</summary>
    Rejected,

    /// <summary>对账不一致: its books differ from ours, and nobody has mended that.</summary>
    Differs,

    /// <summary>对账未完成: it could not be looked at.</summary>
    NotLooked,
}
