namespace ApprovalHub.Domain.Process;

/// <summary>What happens to a running process. The engine answers with the next state and the effects, or refuses by name.</summary>
public abstract record Signal
{
    /// <summary>Begins the process; only with no state yet.</summary>
    public sealed record Start : Signal;

    /// <summary>Completes an open task with an outcome that its node has a port for.</summary>
    /// <param name="TaskKey">Key of the open task as <see cref="Effect.OpenTask.TaskKey"/> gave it.</param>
    /// <param name="Outcome">Port name, for example <c>Passed</c>.</param>
    public sealed record Complete(string TaskKey, string Outcome) : Signal;

    /// <summary>A limit of an open task ran out; the node's own rule says what follows (silence counts as agreed, overdue port, nothing).</summary>
    public sealed record TimerDue(string TaskKey) : Signal;

    /// <summary>The applicant supplied all that was owed: opens the tolerance gate. The facts say whether anything is still owed.</summary>
    public sealed record MaterialsSupplied : Signal;

    /// <summary>The applicant withdraws the application (撤回申请).</summary>
    public sealed record Withdraw : Signal;

    /// <summary>The case is ended from outside the process, for example 退件, 作废.</summary>
    /// <param name="Result">The end result, one of <see cref="CaseResults"/>.</param>
    public sealed record Terminate(string Result) : Signal;

    /// <summary>The holder of an open task sends the work back to an earlier step, into a parallel branch too; neighbours stay untouched.</summary>
    /// <param name="TaskKey">The open task whose holder returns.</param>
    /// <param name="NodeId">An earlier node that this branch has passed.</param>
    public sealed record ReturnTo(string TaskKey, string NodeId) : Signal;

    /// <summary>The last actor takes the completion of a task back, while nothing has happened since.</summary>
    public sealed record Recall(string TaskKey) : Signal;

    /// <summary>Adds a department to a running joint review, or a post to a running countersign.</summary>
    public sealed record AddParticipant(string NodeId, string Participant) : Signal;

    /// <summary>Takes a department or post that has not answered yet out again.</summary>
    public sealed record RemoveParticipant(string NodeId, string Participant) : Signal;

    /// <summary>Gives an open task to another person or post of the same right; the process goes on as it was.</summary>
    public sealed record Reassign(string TaskKey, string To) : Signal;
}
