namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A case as it was played through a template.</summary>
public sealed record PlayedCase
{
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>受理</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>决定</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>The end, or what happened last.</summary>
    public required DateTimeOffset LastAt { get; init; }

    /// <summary>办结结果; null while it runs.</summary>
    public string? Result { get; init; }

    /// <summary>Working days from acceptance to decision, special procedures left out.</summary>
    public int? Counted { get; init; }

    /// <summary>Working days from receipt to the end.</summary>
    public int InAll { get; init; }

    /// <summary>Last day of the promised limit.</summary>
    public DateOnly? PromisedDue { get; init; }

    public bool BreaksPromise { get; init; }

    /// <summary>Every task, as they were opened.</summary>
    public required IReadOnlyList<Step> Steps { get; init; }

    public required IReadOnlyList<Paper> Papers { get; init; }

    public required IReadOnlyList<Stop> Stops { get; init; }

    /// <summary>Branches that were passed and ask for the form, in order.</summary>
    public IReadOnlyList<Branch> Branches { get; init; } = [];

    /// <summary>A task.</summary>
    public sealed record Step(string Key, string NodeId, string Type, string Name, Actor Who)
    {
        public required DateTimeOffset OpenedAt { get; init; }

        public DateTimeOffset? EndedAt { get; init; }

        public string? Outcome { get; init; }

        /// <summary>Nobody needed to answer any more.</summary>
        public bool Cancelled { get; init; }

        /// <summary>Ports that may be chosen.</summary>
        public required IReadOnlyList<string> Outcomes { get; init; }

        /// <summary>Working days that it took.</summary>
        public int Days { get; init; }

        /// <summary>Last day of its own limit.</summary>
        public DateOnly? Due { get; init; }

        public bool Overdue { get; init; }

        /// <summary>Titles of the form's fields that it may fill in.</summary>
        public IReadOnlyList<string> Fills { get; init; } = [];

        /// <summary>By which rule its answer was assumed: NewStep, AskedMore, NeverAnswered, OutcomeGone, AsTheOther, LimitRanOut, MadeUp; or null.</summary>
        public string? Assumed { get; init; }
    }

    /// <param name="Kind">Sort of actor.</param>
    /// <param name="Of">Department, or post, by name or code.</param>
    /// <param name="Persons">Some of those who could act today.</param>
    /// <param name="Count">How many could.</param>
    /// <param name="Fault">Why nobody could, in words; or null.</param>
    public sealed record Actor(string Kind, string? Of, IReadOnlyList<string> Persons, int Count, string? Fault);

    /// <param name="NodeId">The branch.</param>
    /// <param name="Name">As people read it.</param>
    /// <param name="Port">The way that was taken.</param>
    /// <param name="Reads">Titles of the form's fields that its rows ask for; never a value.</param>
    public sealed record Branch(string NodeId, string Name, string Port, IReadOnlyList<string> Reads);

    /// <param name="Kind">Kind of paper.</param>
    /// <param name="NodeId">The step that asks for it.</param>
    /// <param name="At">When.</param>
    public sealed record Paper(string Kind, string NodeId, DateTimeOffset At);

    /// <param name="NodeId">The step by which the clocks stand.</param>
    /// <param name="Kind">Which special procedure.</param>
    /// <param name="Ground">The article.</param>
    /// <param name="From">Day of the stop.</param>
    /// <param name="To">Day of going on, or null while they stand.</param>
    public sealed record Stop(string NodeId, string Kind, string Ground, DateOnly From, DateOnly? To);
}
