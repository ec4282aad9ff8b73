using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    internal static readonly string[] OutsideEnds =
        [CaseResults.Voided, CaseResults.EnteredByMistake, CaseResults.Forwarded, CaseResults.Returned];

    /// <summary>撤回申请, before the decision, by the applicant or at a window on their word.</summary>
    public void Withdraw(string? reason, CaseAct act)
    {
        MustRun();
        ActorRules.PersonSpeaksForTheApplicant(act, this);
        if (DecidedAt is not null)
            throw Refusal.Conflict("ALREADY_DECIDED").With("number", Number).Throwable();
        Wrote = Wrote with { Reason = Text.Required(reason, "reason", 500) };
        Do(act, "Withdrawn", new Signal.Withdraw(), new { Wrote.Reason });
    }

    /// <summary>作废、删除、转报、退件: ends the case from outside its process; each is kept apart and says why (FACTS 3.4, 3.12).</summary>
    public void Terminate(string result, string? reason, CaseAct act)
    {
        MustRun();
        if (!OutsideEnds.Contains(result))
            throw Refusal.Invalid("END_UNKNOWN").With("result", result).With("results", string.Join(", ", OutsideEnds)).Throwable();
        if (!act.By.Has(People.Role.DepartmentHead, DepartmentCode)) // the supervisor sees everything and decides nothing
            throw Refusal.Forbidden("TERMINATE_NOT_YOURS").With("person", act.By.Name).Throwable();
        if (DecidedAt is not null)
            throw Refusal.Conflict("ALREADY_DECIDED", "行政许可法第六十九条").With("number", Number).Throwable();
        if (result == CaseResults.Returned)
            NotYetAccepted(); // an accepted application is granted or denied, with reasons (许可法 §38)
        Wrote = Wrote with { Reason = Text.Required(reason, "reason", 500) };
        Do(act with { OnBehalfOf = act.By.BehalfAs(People.Role.DepartmentHead, DepartmentCode) }, "Terminated", new Signal.Terminate(result), new { Wrote.Reason });
    }

    /// <summary>退回: sends the work back to an earlier step; neighbours in parallel branches stay untouched.</summary>
    public void Return(Guid taskId, string nodeId, string? reason, CaseAct act)
    {
        MustRun();
        var task = Task(taskId);
        ActorRules.TaskIsOpen(task);
        ActorRules.PersonMayActOnTheTask(act, task, this);
        var words = Text.Required(reason, "reason", 500);
        ReopenTheDecision(task, nodeId, act);
        task.Complete("Return", new Opinion(words), act.By, act.At);
        Do(act with { OnBehalfOf = task.OnBehalfOf }, "SentBack", new Signal.ReturnTo(task.Key, nodeId), new { task.Key, To = nodeId, Reason = words });
        SuperviseReturn(task, nodeId, words, act);
    }

    /// <summary>Going back before the decision takes it up again and lets the clocks run on; whoever only hands over, of the hall or of the department, may not do that.</summary>
    private void ReopenTheDecision(CaseTask task, string nodeId, CaseAct act)
    {
        if (DecidedAt is null || act.Book.Definition.Node(nodeId)?.Type is ActivityTypes.Dispatch or ActivityTypes.ToleranceGate)
            return;
        if (task.Activity is ActivityTypes.ToleranceGate or ActivityTypes.Dispatch)
            throw Refusal.Forbidden("RETURN_NOT_YOURS").With("task", task.Name).Throwable();
        TakeUpTheDecision();
    }

    private void TakeUpTheDecision()
    {
        DecidedAt = null;
        OweAgain();
    }

    /// <summary>收回: the last actor takes a completion back, while nothing has happened since.</summary>
    public void Recall(Guid taskId, CaseAct act)
    {
        MustRun();
        var task = Task(taskId);
        if (task.State != TaskState.Done || task.ActedById is null || task.ActedById != act.By.PersonId || !act.By.HoldingsFor(task).Any())
            throw Refusal.Forbidden("RECALL_NOT_YOURS").With("task", task.Name).Throwable();
        if (IsLeft(task))
            MustNotHaveBeenHandedOver();
        if (task.Activity is ActivityTypes.Decide or ActivityTypes.CollectiveDecision)
            TakeUpTheDecision();
        Do(act, "Recalled", new Signal.Recall(task.Key), new { task.Key });
    }

    /// <summary>Adds a department to a running joint review or a post to a countersign, by the lead department.</summary>
    public void AddParticipant(string nodeId, string participant, string? reason, CaseAct act) =>
        ChangeParticipants("ParticipantAdded", new Signal.AddParticipant(nodeId, participant), reason, act);

    /// <summary>Takes a participant that has not answered out again.</summary>
    public void RemoveParticipant(string nodeId, string participant, string? reason, CaseAct act) =>
        ChangeParticipants("ParticipantRemoved", new Signal.RemoveParticipant(nodeId, participant), reason, act);

    private void ChangeParticipants(string kind, Signal signal, string? reason, CaseAct act)
    {
        MustRun();
        ActorRules.PersonLeads(act.By, this, "PARTICIPANTS_NOT_YOURS");
        Do(act, kind, signal, new { Reason = Text.Required(reason, "reason", 500) });
    }
}
