namespace ApprovalHub.Api.Contracts.Sync;

/// <summary>How it stands with the platforms.</summary>
/// <param name="Platforms">One each.</param>
/// <param name="LagAlarmMinutes">The lag from which on administrators are told.</param>
public sealed record ExchangeBoard(IReadOnlyList<ExchangeBoard.Platform> Platforms, int LagAlarmMinutes)
{
    /// <summary>One platform.</summary>
    public sealed record Platform
    {
        /// <summary>Province or City.</summary>
        public required string Code { get; init; }

        /// <summary>Whether it is reported to: its address is set.</summary>
        public bool Connected { get; init; }

        /// <summary>Since when it lacks what could go; null where it lacks nothing.</summary>
        public DateTimeOffset? BehindSince { get; init; }

        public int Waiting { get; init; }

        /// <summary>Of these what waits behind a rejected report of its case.</summary>
        public int Held { get; init; }

        /// <summary>Sent and not acknowledged yet.</summary>
        public int Sent { get; init; }

        public int Rejected { get; init; }

        public int Skipped { get; init; }

        /// <summary>Taken of what was done today.</summary>
        public int TakenToday { get; init; }

        public DateTimeOffset? PausedAt { get; init; }

        public string? PausedByName { get; init; }

        public string? PausedWhy { get; init; }

        /// <summary>Left alone after faults until then; null where it is not.</summary>
        public DateTimeOffset? RestsUntil { get; init; }

        /// <summary>How often in a row it could not be reached.</summary>
        public int Failures { get; init; }

        public DateTimeOffset? LastContactAt { get; init; }

        /// <summary>Code of what went wrong the last time; null since it went well.</summary>
        public string? LastFault { get; init; }

        /// <summary>The newest report that it will not have, or null.</summary>
        public Refused? LastRejected { get; init; }

        public IReadOnlyList<Alarm> Alarms { get; init; } = [];
    }

    /// <summary>The platform's own words for a report that it will not have.</summary>
    public sealed record Refused(Guid Id, string CaseNumber, string? Fault, string? FaultWords);

    /// <summary>An episode that administrators were told of.</summary>
    /// <param name="Kind">Lag or Rejected.</param>
    /// <param name="Measure">Minutes, or how many, when it began.</param>
    /// <param name="RaisedAt">When it began.</param>
    public sealed record Alarm(string Kind, int Measure, DateTimeOffset RaisedAt);
}
