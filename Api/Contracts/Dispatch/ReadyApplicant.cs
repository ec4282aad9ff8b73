namespace ApprovalHub.Api.Contracts.Dispatch;

/// <summary>An applicant with the results that lie ready.</summary>
public sealed record ReadyApplicant
{
    public required string Name { get; init; }

    public required string IdNumber { get; init; }

    public required string Kind { get; init; }

    public required string Phone { get; init; }

    public string? Address { get; init; }

    public string? LegalRepresentative { get; init; }

    /// <summary>Ready first, first; at most 200.</summary>
    public required IReadOnlyList<Result> Results { get; init; }

    /// <summary>How many more lie ready than are listed; they are listed once these have left.</summary>
    public int More { get; init; }

    /// <summary>One result.</summary>
    public sealed record Result
    {
        public required Guid CaseId { get; init; }

        public required Guid TaskId { get; init; }

        public required string Number { get; init; }

        public required int Revision { get; init; }

        public required string MatterName { get; init; }

        /// <summary>What the matter yields, for example 食品经营许可证; what is handed over, unless it was denied.</summary>
        public required string Name { get; init; }

        /// <summary>It is the denial (不予行政许可决定书) that is handed over.</summary>
        public bool Denied { get; init; }

        public required bool Green { get; init; }

        public string? Agent { get; init; }

        public required DateTimeOffset ReadySince { get; init; }

        /// <summary>Days it has lain ready.</summary>
        public required int Days { get; init; }

        /// <summary>Last day on which it is delivered in time (行政许可法第四十四条), or null without a limit.</summary>
        public DateTimeOffset? DueAt { get; init; }

        /// <summary>Reminders so far; the first first.</summary>
        public IReadOnlyList<Reminder> Reminders { get; init; } = [];

        /// <summary>Materials are still owed, and the matter does not issue first: it must not leave yet.</summary>
        public required bool Owes { get; init; }

        /// <summary>Counter, Post: the ways that the matter and the address allow.</summary>
        public required IReadOnlyList<string> Ways { get; init; }
    }

    /// <param name="At">When the applicant was reminded.</param>
    /// <param name="By">By whom.</param>
    /// <param name="Way">Phone or Message.</param>
    /// <param name="Words">What was said, or null.</param>
    public sealed record Reminder(DateTimeOffset At, string By, string Way, string? Words);
}
