namespace ApprovalHub.Domain.Clocks;

/// <summary>What a day is to a count.</summary>
public enum CountedDayKind
{
    /// <summary>The day of the act, which is not counted (民法典第二百零一条).</summary>
    Start,

    /// <summary>It uses up one unit.</summary>
    Counted,

    /// <summary>A rest day in a count of working days, or one that a count of natural days may not end on (民法典第二百零三条).</summary>
    Rest,

    /// <summary>The clock stands.</summary>
    Stopped,

    /// <summary>All is used up: the first working day on which a count of natural days may end (民法典第二百零三条).</summary>
    MovedTo,
}
