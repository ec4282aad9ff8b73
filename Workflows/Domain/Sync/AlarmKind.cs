namespace ApprovalHub.Domain.Sync;

/// <summary>What administrators are told of a platform.</summary>
public enum AlarmKind
{
    /// <summary>滞后: what it should have is older than the threshold.</summary>
    Lag,

    /// <summary>被退: it will not have something, and a case waits.</summary>
    Rejected,
}
