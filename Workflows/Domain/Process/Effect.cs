using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Process;

/// <summary>What the caller must do for a step, in the order given, in the step's own transaction.</summary>
public abstract record Effect
{
    /// <summary>Opens a task.</summary>
    /// <param name="TaskKey">Unique within the case for ever: node, visit, and participant where there are several.</param>
    /// <param name="NodeId">The node of the definition.</param>
    /// <param name="ActivityType">For example <c>ApprovalHub.Review</c>.</param>
    /// <param name="Name">The step's name as people read it.</param>
    /// <param name="Who">Who may act.</param>
    /// <param name="Limit">The step's own limit, if it has one.</param>
    /// <param name="Outcomes">The ports that may be chosen.</param>
    public sealed record OpenTask(
        string TaskKey, string NodeId, string ActivityType, string Name, StepActor Who, Limit? Limit, IReadOnlyList<string> Outcomes) : Effect
    {
        /// <summary>Key of the cancelled task whose place it takes on another version of the template: the time that has run counts, and its marks stay. Null: it begins now.</summary>
        public string? InPlaceOf { get; init; }
    }

    /// <summary>Ends a task by its completion (or by its timer, then <paramref name="ByTimer"/>).</summary>
    public sealed record CloseTask(string TaskKey, string Outcome, bool ByTimer = false) : Effect;

    /// <summary>Ends a task that nobody will complete any more.</summary>
    /// <param name="TaskKey">The task.</param>
    /// <param name="Why">One of <c>decided</c>, <c>returned</c>, <c>recalled</c>, <c>removed</c>, <c>moved</c>, <c>ended</c>.</param>
    public sealed record CancelTask(string TaskKey, string Why) : Effect;

    /// <summary>Opens again a task whose completion was recalled.</summary>
    public sealed record ReopenTask(string TaskKey) : Effect;

    /// <summary>A task now belongs to somebody else.</summary>
    public sealed record MoveTask(string TaskKey, string To) : Effect;

    /// <summary>A task goes on as the same task on another version of its template: whoever claimed it keeps it, its limit runs on.</summary>
    /// <param name="TaskKey">Its key until now.</param>
    /// <param name="As">Its key, node, name and outcomes from now on; the limit is as before.</param>
    /// <param name="ToOthers">Whether others are to act from now on: then it lies in their pool.</param>
    public sealed record KeepTask(string TaskKey, OpenTask As, bool ToOthers = false) : Effect;

    /// <summary>Stops the statutory and promised clocks from today on (today still counts).</summary>
    /// <param name="NodeId">The node that stops them; the same node resumes.</param>
    /// <param name="Kind">A kind of stop, for example <c>Hearing</c> (听证); the caller maps it.</param>
    /// <param name="Expected">How long it is expected to take.</param>
    public sealed record StopClock(string NodeId, string Kind, Limit? Expected) : Effect;

    /// <summary>Lets the clocks run again from tomorrow on (today does not count).</summary>
    public sealed record ResumeClock(string NodeId) : Effect;

    /// <summary>The step produces a paper.</summary>
    /// <param name="Kind">Kind of paper, for example <c>AcceptanceNotice</c> (受理通知书).</param>
    /// <param name="NodeId">The node that asks for it.</param>
    public sealed record ProduceDocument(string Kind, string NodeId) : Effect;

    /// <summary>The step is to be reported to the platforms.</summary>
    /// <param name="DataSet">Data set of GB/T 39046, for example 受理.</param>
    /// <param name="NodeId">The node that reports.</param>
    public sealed record Report(string DataSet, string NodeId) : Effect;

    /// <summary>Somebody is to be told.</summary>
    /// <param name="Template">Which message.</param>
    /// <param name="To"><c>applicant</c> or a post.</param>
    public sealed record Notify(string Template, string To) : Effect;

    /// <summary>The process is over.</summary>
    /// <param name="Result">One of <see cref="CaseResults"/>.</param>
    public sealed record EndCase(string Result) : Effect;
}
