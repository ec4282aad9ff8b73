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

    /// <summary>人工调整环节: a supervisor takes an open task of a stuck case to another step, never past what law asks for.</summary>
    /// <param name="TaskKey">The open task that is stuck.</param>
    /// <param name="NodeId">The step at which the case is to go on.</param>
    public sealed record MoveTo(string TaskKey, string NodeId) : Signal;

    /// <summary>办件迁移: the case goes on on another version of its template; told to <see cref="IProcessEngine.Move"/>, which knows both.</summary>
    /// <param name="From">The version that it ran on.</param>
    /// <param name="To">The version that it runs on from now on.</param>
    /// <param name="Nodes">Which node takes the place of which.</param>
    public sealed record ChangeVersion(int From, int To, IReadOnlyDictionary<string, string> Nodes) : Signal;
}
