namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>A limit counted day by day.</summary>
public sealed record CountResponse
{
    /// <summary>Last day, in Beijing time.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Whether a year was needed whose holidays are not published yet (暂定).</summary>
    public required bool Provisional { get; init; }

    /// <summary>From the day of the act to the last day; the first 800 of a longer count.</summary>
    public required IReadOnlyList<Day> Days { get; init; }

    /// <param name="On">The day.</param>
    /// <param name="Kind">Start, Counted, Rest, Stopped or MovedTo (the working day on which natural days that ran out on a rest day end).</param>
    /// <param name="Used">Units used with the end of it.</param>
    public sealed record Day(DateOnly On, string Kind, int Used);
}
