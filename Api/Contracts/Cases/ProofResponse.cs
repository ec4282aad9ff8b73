using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>办理凭据: by which versions a case is handled, and how each of its dates came about.</summary>
public sealed record ProofResponse
{
    public required Guid CaseId { get; init; }

    /// <summary>The revision that was looked at.</summary>
    public required int Revision { get; init; }

    /// <summary>When it was worked out.</summary>
    public required DateTimeOffset At { get; init; }

    public required Version Matter { get; init; }

    public required Version Template { get; init; }

    /// <summary>Every limit that ran or runs, in the order in which they began.</summary>
    public required IReadOnlyList<Count> Counts { get; init; }

    /// <summary>A version that the case stays on.</summary>
    /// <param name="Code">Of the matter, or of the template.</param>
    /// <param name="Name">As people read it.</param>
    /// <param name="Number">1 for the first.</param>
    /// <param name="From">First day in force, where it has one.</param>
    public sealed record Version(string Code, string Name, int Number, DateOnly? From);

    /// <summary>A limit, and how its last day comes about.</summary>
    public sealed record Count
    {
        /// <summary>Notice (受理期限), Statutory, Promised, Supply (补齐期限) or Step.</summary>
        public required string What { get; init; }

        /// <summary>Name of the step, for Step.</summary>
        public string? Step { get; init; }

        /// <summary>The instant from which it runs; the day of it does not count.</summary>
        public required DateTimeOffset Started { get; init; }

        /// <summary>The limit with its extensions.</summary>
        public required LimitValue Limit { get; init; }

        /// <summary>How much of it was added by extensions.</summary>
        public required int ExtendedBy { get; init; }

        /// <summary>The article that it rests on; null where the centre promised it, the applicant did, or the template gives it.</summary>
        public string? Ground { get; init; }

        /// <summary>What it counts in: WorkDay, NaturalDay, Hour or Minute.</summary>
        public required string CountedIn { get; init; }

        /// <summary>Its last day; null while the clock stands with no end in sight.</summary>
        public DateOnly? Due { get; init; }

        /// <summary>The instant at which it runs out: the end of the last day, or the exact instant of hours and minutes.</summary>
        public DateTimeOffset? DueAt { get; init; }

        /// <summary>Whether the last day rests on a year whose holidays are not published yet (暂定).</summary>
        public required bool Provisional { get; init; }

        /// <summary>When what it limits was done, or null while it runs.</summary>
        public DateTimeOffset? EndedAt { get; init; }

        /// <summary>What was used then, or is by now.</summary>
        public required decimal Used { get; init; }

        public required bool Overdue { get; init; }

        /// <summary>Every day after the start up to and with the last, in runs that count alike.</summary>
        public required IReadOnlyList<Span> Spans { get; init; }

        /// <summary>The stops of this clock, each with who and on what ground.</summary>
        public required IReadOnlyList<ClockValue.StopValue> Stops { get; init; }
    }

    /// <param name="Kind">Counted, Rest, Stopped or Moved (a limit in natural days that ended on a rest day goes on to the next working day).</param>
    /// <param name="From">First day.</param>
    /// <param name="To">Last day; null while the clock stands.</param>
    /// <param name="Amount">What it uses up of the limit.</param>
    public sealed record Span(string Kind, DateOnly From, DateOnly? To, decimal Amount);
}
