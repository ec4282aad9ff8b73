using System.Collections.Immutable;

namespace ApprovalHub.Domain.Process;

/// <summary>The data of a node; which inputs they are read from stands in Workflows/Templates/README.md.</summary>
public sealed record StepSettings
{
    /// <summary>Who acts, where the template says so.</summary>
    public ActorKind? Who { get; init; }

    /// <summary>Code of the post, with <see cref="ActorKind.Post"/>.</summary>
    public string? Post { get; init; }

    public StepLimit? Limit { get; init; }

    /// <summary>Papers by outcome.</summary>
    public ImmutableArray<PaperRule> Papers { get; init; } = [];

    /// <summary>Whether an act that has an <c>Overdue</c> or <c>Unclaimed</c> outcome takes it when its limit runs out.</summary>
    public bool LeavesWhenOverdue { get; init; }

    /// <summary>Whether the step may be approved in bulk, with one opinion recorded for each case.</summary>
    public bool InBulk { get; init; }

    /// <summary>Fields of the form that the step may edit; data for the user interface.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>Whom to remind and whom to escalate to when the limit runs out; data for the caller, never an automatic approval.</summary>
    public string? Remind { get; init; }

    public string? EscalateTo { get; init; }

    /// <summary>Number of reviewers of a review (1 or 2); null: as the matter says.</summary>
    public int? Reviewers { get; init; }

    public BallotRule Rule { get; init; }

    /// <summary>Percentage that must agree, with <see cref="BallotRule.Ratio"/>.</summary>
    public int Ratio { get; init; } = 50;

    /// <summary>Whether a countersign goes from post to post.</summary>
    public bool InSequence { get; init; }

    /// <summary>Whether silence counts as agreed when the step's limit runs out (FACTS 5.6); else it waits.</summary>
    public bool SilenceAgrees { get; init; }

    /// <summary>Whether the lead department takes part in a joint review.</summary>
    public bool LeadTakesPart { get; init; } = true;

    /// <summary>Posts of a countersign, in order; the first leads.</summary>
    public ImmutableArray<string> Posts { get; init; } = [];

    /// <summary>Kind of a special procedure, a name of <see cref="Matters.SpecialProcedureKind"/>.</summary>
    public string? Procedure { get; init; }

    public StepLimit? Expected { get; init; }

    /// <summary>Article that a special procedure rests on.</summary>
    public string? Ground { get; init; }

    public ImmutableArray<BranchRule> Rules { get; init; } = [];

    /// <summary>Names of a fork's branches; empty: <c>Done</c> only.</summary>
    public ImmutableArray<string> Branches { get; init; } = [];

    /// <summary>Mode of a join as Elsa names it: WaitAll, WaitAllActive, WaitAny.</summary>
    public string? JoinMode { get; init; }

    public string? NotifyTemplate { get; init; }

    public ImmutableArray<string> NotifyTo { get; init; } = [];

    /// <summary>Result that an end sets, one of <see cref="CaseResults"/>; null: as decided before.</summary>
    public string? EndResult { get; init; }
}
