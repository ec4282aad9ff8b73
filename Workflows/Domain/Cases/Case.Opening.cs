using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    private void Open(Effect.OpenTask open, CaseAct act)
    {
        var who = Asked(open, act);
        if (DecidedAt is not null && open.ActivityType is (ActivityTypes.Decide or ActivityTypes.CollectiveDecision))
            TakeUpTheDecision(); // the template led back before the decision, or on to a higher one
        Invite(who);
        tasks.Add(new CaseTask(this, open with { Who = who }, act.At, open.InPlaceOf is { } before ? Task(before) : null));
        State = StateAt(open.ActivityType);
    }

    /// <summary>The department does itself what it has not delegated to the hall.</summary>
    private StepActor Asked(Effect.OpenTask open, CaseAct act)
    {
        var who = open.Who;
        var ownWindow = act.By.Has(People.Role.WindowClerk, DepartmentCode);
        if (who.Kind == ActorKind.WindowClerk && !ownWindow && !act.Book.Matter.Delegated.HasFlag(WindowAct.Accept))
            who = new StepActor(ActorKind.Reviewer, DepartmentCode); // R-DELEGATE: without a delegation the department accepts itself
        if (who.Kind == ActorKind.Dispatcher && !act.Book.Matter.Delegated.HasFlag(WindowAct.Deliver))
            who = new StepActor(ActorKind.Reviewer, DepartmentCode);
        return who;
    }

    /// <summary>The tasks of before tell who is known already.</summary>
    private void Invite(StepActor who)
    {
        if ((who.Post ?? who.Department) is { } guest && guest != DepartmentCode && !tasks.Exists(t => (t.PostCode ?? t.DepartmentCode) == guest))
            guests.Add(new CaseGuest(this, guest));
    }

    /// <summary>A task goes on on another version of the template, with what was done of the same round.</summary>
    private void Keep(Effect.KeepTask keep, CaseAct act)
    {
        var task = Task(keep.TaskKey);
        var (round, later) = (Round(task.Key), Round(keep.As.TaskKey));
        foreach (var done in tasks.Where(t => round != later && t.State == TaskState.Done && Round(t.Key) == round))
            done.GoAlong(later + done.Key[round.Length..], keep.As.NodeId);
        task.GoOn(keep.As);
        if (!keep.ToOthers)
            return;
        var who = Asked(keep.As, act);
        Invite(who);
        task.AskOthers(who, DepartmentCode);
    }
}
