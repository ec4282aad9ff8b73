namespace ApprovalHub.Domain.Clocks;

/// <summary>How days count for a limit.</summary>
public enum ClockSpanKind
{
    /// <summary>计入</summary>
    Counted,

    /// <summary>休息日不计: rest days of a limit in working days.</summary>
    Rest,

    /// <summary>中止不计: the clock stands.</summary>
    Stopped,

    /// <summary>顺延: a limit in natural days ended on a rest day and goes on to the next working day (民法典第二百零三条).</summary>
    Moved,
}
