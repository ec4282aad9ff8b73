namespace ApprovalHub.Features.Ports;

/// <summary>What a platform did with one report.</summary>
public enum ReportOutcome
{
    /// <summary>It has it, now or from before.</summary>
    Taken,

    /// <summary>It has noted it and will say later.</summary>
    Noted,

    /// <summary>It will not have it as it is.</summary>
    Rejected,

    /// <summary>It wants something else first; to be sent again.</summary>
    Deferred,

    /// <summary>It says nothing of it; to be sent again.</summary>
    Unknown,
}
