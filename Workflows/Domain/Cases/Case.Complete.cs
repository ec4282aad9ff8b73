using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>Completes an open task: checks the person, the outcome and what the step demands, then lets the process go on.</summary>
    public void Complete(Guid taskId, TaskAnswer answer, CaseAct act)
    {
        MustRun();
        var task = Task(taskId);
        ActorRules.TaskIsOpen(task);
        ActorRules.PersonMayActOnTheTask(act, task, this);
        if (!task.OutcomeList.Contains(answer.Outcome))
            throw Refusal.Invalid("OUTCOME_UNKNOWN").With("outcome", answer.Outcome).With("outcomes", task.Outcomes).Throwable();
        NothingIsAskedElsewhere(task, answer);
        OpinionRules.OnlyWhatIsOverIsOverdue(task, answer.Outcome, act.At);
        NobodyFetchesWhatHasJustCome(task, answer.Outcome, act);
        NothingIsAwaitedInReview(task);
        var opinion = OpinionRules.Checked(answer.Opinion, task, answer.Outcome);

        if (answer.Outcome == "Unclaimed")
            opinion = opinion with { Ground = opinion.Ground ?? UnclaimedGround(task, act.Book) };
        if (answer.FormJson is not null)
            ChangeForm(task, answer.FormJson, act);
        var details = AnswerTo(task, answer, act);
        task.Complete(answer.Outcome, opinion, act.By, act.At);
        Do(act with { OnBehalfOf = task.OnBehalfOf }, "TaskCompleted", new Signal.Complete(task.Key, answer.Outcome), new { opinion.Words, opinion.Ground, Details = details });
        Supervise(task, answer.Outcome, opinion, act);
        if (answer.Outcome == "Unclaimed")
            TellUnclaimed(act);
    }

    /// <summary>What a step demands besides outcome and opinion; returns what the event should remember of it.</summary>
    private object? AnswerTo(CaseTask task, TaskAnswer answer, CaseAct act) => (task.Activity, answer.Outcome) switch
    {
        (ActivityTypes.PreReview, "Rejected") => NotYetAccepted(),
        (ActivityTypes.Intake, "Accepted") => Accept(answer.Materials, act),
        (ActivityTypes.Intake, "Tolerated") => Tolerate(answer.Promise, answer.Materials, act),
        (ActivityTypes.Intake, "Correction") => TellCorrections(answer.Corrections, act),
        (ActivityTypes.Intake, "NotCompetent") => NameTheOrgan(answer.CompetentOrgan),
        (ActivityTypes.Intake, _) => NotYetAccepted(),
        (ActivityTypes.Correction, "Completed") => Corrected(answer.Materials, act),
        (ActivityTypes.Review, "Passed") => AskForProcedures(task, answer.Procedures, act.Book),
        (ActivityTypes.SpecialProcedure, _) => EndProcedure(task, answer, act),
        (ActivityTypes.ToleranceGate, "Completed") => SuppliedWhole(answer.Materials, act),
        (ActivityTypes.Decide or ActivityTypes.CollectiveDecision, "Granted" or "Denied") => Decided(task, answer, act),
        (ActivityTypes.Dispatch, "Delivered") => HandOver(answer.Delivery, act),
        _ => null,
    };

    private CollectiveMinutes? Decided(CaseTask task, TaskAnswer answer, CaseAct act)
    {
        var minutes = task.Activity == ActivityTypes.CollectiveDecision
            ? PutOnRecord(CollectiveMinutes.Checked(answer.Minutes), Process.Papers.CollectiveMinutes) : null;
        if (answer.Outcome == "Granted")
            SetTerms(answer.Licence, act.Book.Matter);
        DecidedAt = act.At;
        if (answer.Outcome == "Denied")
        {
            OweNothingAnyMore(); // a denial must reach the applicant (许可法 §38), whatever was still to come
            TellApplicant(Notices.NoticeCodes.Denied, act);
        }
        return minutes;
    }

    /// <summary>签收: takes a task out of the pool.</summary>
    public void Claim(Guid taskId, CaseAct act)
    {
        MustRun();
        var task = Task(taskId);
        ActorRules.TaskIsOpen(task);
        ActorRules.PersonMayActOnTheTask(act, task, this);
        task.Claim(act.By);
        Do(act with { OnBehalfOf = act.By.BehalfFor(task) }, "TaskClaimed", null, new { task.Key });
    }

    /// <summary>退回待办池: gives a claimed task back to the pool.</summary>
    public void Release(Guid taskId, CaseAct act)
    {
        MustRun();
        var task = Task(taskId);
        ActorRules.TaskIsOpen(task);
        if (task.AssigneeId is null || task.AssigneeId != act.By.PersonId)
            throw Refusal.Conflict("TASK_NOT_CLAIMED_BY_YOU").With("who", task.AssigneeName).Throwable();
        task.Release();
        Do(act, "TaskReleased", null, new { task.Key });
    }

    /// <summary>转办: gives an open task to another person of the same right, by its holder or a head of the department.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="to">The person, with posts as of today.</param>
    /// <param name="reason">Why.</param>
    /// <param name="act">The act.</param>
    public void Reassign(Guid taskId, Actor to, string? reason, CaseAct act)
    {
        MustRun();
        var task = Task(taskId);
        ActorRules.TaskIsOpen(task);
        ActorRules.PersonMayReassign(act.By, task);
        var words = Text.Required(reason, "reason", 500);
        ActorRules.PersonMayActOnTheTask(act with { By = to }, task, this, claimedByOthersToo: true);
        task.Assign(to.PersonId!.Value, to.Name);
        Tell(Notices.NoticeCodes.TaskAssigned, $"Person:{to.PersonId:N}", act, Notices.NoticeArgs.None.With("step", task.Name));
        Do(act, "TaskReassigned", new Signal.Reassign(task.Key, to.PersonId.Value.ToString()), new { task.Key, to.Name, Reason = words });
    }
}
