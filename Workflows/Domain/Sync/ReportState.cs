namespace ApprovalHub.Domain.Sync;

/// <summary>Where a report stands with its platform.</summary>
public enum ReportState
{
    /// <summary>待报: to be sent when its turn comes.</summary>
    Waiting,

    /// <summary>待确认: sent; the platform has taken note of it and will say later whether it takes it.</summary>
    Sent,

    /// <summary>已报: the platform has it.</summary>
    Taken,

    /// <summary>被退: the platform will not have it as it is; what follows in the case waits.</summary>
    Rejected,

    /// <summary>已更正: a later version was sent in its place.</summary>
    Replaced,

    /// <summary>跳过: given up by two persons; what follows in the case goes on.</summary>
    Skipped,
}
