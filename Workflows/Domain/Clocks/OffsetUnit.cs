namespace ApprovalHub.Domain.Clocks;

/// <summary>What the distance of an instant from the end of a limit is told in.</summary>
public enum OffsetUnit
{
    /// <summary>天: what the limit itself counts, working days or natural days; eight hours of a limit in hours or minutes.</summary>
    Day,

    /// <summary>百分比: a share of the whole limit, extensions included; only before its end.</summary>
    Percent,
}
