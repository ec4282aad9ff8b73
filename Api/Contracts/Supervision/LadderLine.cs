namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>A rung of the ladder of a kind of limit.</summary>
public sealed record LadderLine
{
    /// <summary>Statutory, Promised, Step, Tolerance, Notice, Correction, PreReview, Dispatch, SpecialProcedure or Handover.</summary>
    public required string Limit { get; init; }

    /// <summary>Reminder, Yellow, Red, Head or Supervisor.</summary>
    public required string Rung { get; init; }

    public required int Amount { get; init; }

    /// <summary>Day or Percent.</summary>
    public required string Unit { get; init; }

    /// <summary>After the limit has run out; else before.</summary>
    public required bool After { get; init; }

    /// <summary>Holder, Chief, Head, Supervisor, Applicant.</summary>
    public required IReadOnlyList<string> Tells { get; init; }

    /// <summary>Working days for the reply to the supervision item (监察件) that it opens; null where it opens none.</summary>
    public int? ReplyDays { get; init; }

    /// <summary>From when it holds, where the centre had it not from the beginning; what had passed it before fires no more.</summary>
    public DateTimeOffset? Since { get; init; }
}
