using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Clocks;

/// <summary>Bounds within which limits are counted, so that a slip of the hand is refused instead of counted to the end of time.</summary>
public static class CountBounds
{
    /// <summary>Earliest day on which a limit starts or stops.</summary>
    public static readonly DateOnly First = new(2000, 1, 1);

    /// <summary>Latest day on which a limit starts or stops.</summary>
    public static readonly DateOnly Last = new(2100, 12, 31);

    /// <summary>Last day that a count can reach: <see cref="Last"/> and the longest limit after it.</summary>
    internal static readonly DateOnly Horizon = new(2130, 12, 31);

    /// <summary>Largest amount in a unit: ten years, or 3650 days of either sort.</summary>
    public static int Most(LimitUnit unit) => unit switch
    {
        LimitUnit.WorkDay or LimitUnit.NaturalDay => 3650,
        LimitUnit.Hour => 3650 * 24,
        LimitUnit.Minute => 3650 * 24 * 60,
        LimitUnit.Month => 120,
        LimitUnit.Year => 10,
        _ => -1,
    };

    /// <summary>Refuses LIMIT_UNIT_UNKNOWN and LIMIT_OUT_OF_RANGE.</summary>
    public static Refusal? Check(Limit limit)
    {
        var most = Most(limit.Unit);
        if (most < 0)
            return Refusal.Invalid("LIMIT_UNIT_UNKNOWN").With("unit", (int)limit.Unit);
        if (limit.Amount < 0 || limit.Amount > most)
            return Refusal.Invalid("LIMIT_OUT_OF_RANGE").With("amount", limit.Amount).With("unit", limit.Unit).With("most", most);
        return null;
    }

    /// <summary>Refuses DATE_OUT_OF_RANGE.</summary>
    public static Refusal? Check(DateOnly day) =>
        day >= First && day <= Last ? null : Refusal.Invalid("DATE_OUT_OF_RANGE").With("day", DateSpan.Write(day));

    /// <summary>Refuses DATE_OUT_OF_RANGE.</summary>
    public static Refusal? Check(DateTimeOffset instant) =>
        instant >= ShanghaiTime.StartOfDay(First) && instant < ShanghaiTime.EndOfDay(Last)
            ? null
            : Refusal.Invalid("DATE_OUT_OF_RANGE").With("day", DateSpan.Write(DateOnly.FromDateTime(instant.UtcDateTime)));
}
