using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>
/// Says of every act whether a person may do it now, by dry runs of the acts themselves with the best that could be typed: so no second list
/// of rules can drift from the first. The case must have been loaded with tasks, checklist and ledger.
/// </summary>
public static class CaseProbe
{
    /// <param name="of">The case.</param>
    /// <param name="act">The person, the instant and the case's own book.</param>
    /// <param name="block">The applicant's block after a broken promise, or null.</param>
    public static IReadOnlyList<ActVerdict> All(Case of, CaseAct act, ToleranceBlock? block) =>
    [
        .. of.Tasks.Where(t => t.IsOpen).SelectMany(t => OnTask(of, t, act, block))
            .Select(v => v with { InReach = ActReach.OnTask(v.Name, v.Task!, act.By, act.Book.Matter) }),
        .. Recall(of, act).Select(v => v with { InReach = true }),
        .. OnCase(of, act).Select(v => v with { InReach = ActReach.OnCase(v.Name, of, act.By, act.Book.Matter) }),
    ];

    /// <summary>What each outcome of a task would lead to.</summary>
    public static Result<Case> Complete(Case of, CaseTask task, string outcome, CaseAct act, ToleranceBlock? block)
    {
        var after = of.After(c => c.Complete(task.Id, ProbeAnswers.For(c, task, outcome), act));
        var blocked = after.IsOk && outcome == "Tolerated" ? Refused(() => ToleranceRules.ApplicantIsNotBlocked(block, act.Today)) : null;
        return blocked is null ? after : blocked;
    }

    /// <summary>What must be typed to answer a task so.</summary>
    public static IReadOnlyList<string> Needs(Case of, CaseTask task, string outcome, MatterContent matter) => ProbeAnswers.Needs(of, task, outcome, matter);

    private static IEnumerable<ActVerdict> OnTask(Case of, CaseTask task, CaseAct act, ToleranceBlock? block)
    {
        foreach (var outcome in task.OutcomeList)
        {
            if (task.Activity == ActivityTypes.Dispatch && outcome == "Delivered")
            {
                foreach (var way in Enum.GetValues<DeliveryWay>())
                {
                    yield return new ActVerdict("complete", of.Try(c => c.Complete(task.Id, ProbeAnswers.Delivered(c, way), act)))
                    { Task = task, Outcome = outcome, Way = way, Needs = ["delivery"] };
                }
                continue;
            }
            yield return new ActVerdict("complete", Complete(of, task, outcome, act, block).Refusal)
            { Task = task, Outcome = outcome, Needs = ProbeAnswers.Needs(of, task, outcome, act.Book.Matter) };
        }
        yield return new ActVerdict("claim", of.Try(c => c.Claim(task.Id, act))) { Task = task };
        if (task.AssigneeId is not null)
            yield return new ActVerdict("release", of.Try(c => c.Release(task.Id, act))) { Task = task };
        yield return new ActVerdict("reassign", of.Try(c => c.Reassign(task.Id, act.By, ProbeAnswers.Words, act))) { Task = task, Needs = ["person", "reason"] };
        if (of.StopOf(task)?.Kind == StopKind.Hearing)
            yield return new ActVerdict("callHearing", of.Try(c => c.CallHearing(task.Id, ProbeAnswers.Hearing(act), act))) { Task = task, Needs = ["hearingCall"] };
        if (task.Activity is ActivityTypes.Review or ActivityTypes.JointReview)
        {
            yield return new ActVerdict("askInReview", of.Try(c => c.AskInReview(task.Id, ProbeAnswers.Corrections(c), 1, ProbeAnswers.Words, act)))
            { Task = task, Needs = ["corrections", "days", "ground"] };
        }
        if (Return(of, task, act) is { } back)
            yield return back;
    }

    /// <summary>Back to any step that the case has been through and that the engine lets it go back to.</summary>
    private static ActVerdict? Return(Case of, CaseTask task, CaseAct act)
    {
        var tried = of.Tasks.Where(t => t.NodeId != task.NodeId && t.State == TaskState.Done).Select(t => t.NodeId).Distinct()
            .Select(node => (Node: node, No: of.Try(c => c.Return(task.Id, node, ProbeAnswers.Words, act)))).ToList();
        if (tried.Count == 0)
            return null;
        var may = tried.Where(t => t.No is null).Select(t => t.Node).ToList();
        return new ActVerdict("return", may.Count > 0 ? null : tried[^1].No) { Task = task, Needs = ["node", "reason"], Nodes = may };
    }

    private static IEnumerable<ActVerdict> Recall(Case of, CaseAct act)
    {
        var mine = of.Tasks.Where(t => t.State == TaskState.Done && t.ActedById is not null && t.ActedById == act.By.PersonId).MaxBy(t => t.EndedAt);
        if (mine is not null)
            yield return new ActVerdict("recall", of.Try(c => c.Recall(mine.Id, act))) { Task = mine };
    }

    private static IEnumerable<ActVerdict> OnCase(Case of, CaseAct act)
    {
        var reason = ProbeAnswers.Words;
        yield return new ActVerdict("supply", of.Try(c => Supply(c, act))) { Needs = ["materials"] };
        yield return new ActVerdict("withdraw", of.Try(c => c.Withdraw(reason, act))) { Needs = ["reason"] };
        foreach (var result in Case.OutsideEnds)
            yield return new ActVerdict("terminate", of.Try(c => c.Terminate(result, reason, act))) { Outcome = result, Needs = ["reason"] };
        if (of.Agent is not null)
            yield return new ActVerdict("authority", of.Try(c => c.MakeAuthority(act)));
        yield return new ActVerdict("slip", of.Try(c => c.HandToTheDepartment(ProbeAnswers.Handover(c), act))) { Needs = ["materials", "person"] };
        if (act.Book.Matter.Fee)
            yield return new ActVerdict("charge", of.Try(c => c.Charge([ProbeAnswers.Fee], null, act))) { Needs = ["fees"] };
        yield return new ActVerdict("extend", of.Try(c => c.Extend(1, reason, reason, act))) { Needs = ["amount", "reason"] };
        if (of.SupplyBy is { } by)
            yield return new ActVerdict("extendSupply", of.Try(c => c.ExtendSupply(act.Book.Calendar.FirstWorkdayFrom(by.AddDays(1)), reason, reason, act))) { Needs = ["day", "ground", "reason"] };
        if (of.ToleranceBrokenAt is not null)
            yield return new ActVerdict("liftBlock", of.Try(c => c.LiftBlock(reason, act))) { Needs = ["reason"] };
        yield return new ActVerdict("green", of.Try(c => c.RequestGreen(reason, act))) { Needs = ["reason"] };
        yield return new ActVerdict("approveGreen", of.Try(c => c.ApproveGreen(reason, act))) { Needs = ["opinion"] };
        var asking = of.Tasks.Where(t => t.IsOpen && t.Activity is ActivityTypes.JointReview or ActivityTypes.Countersign).DistinctBy(t => t.NodeId).ToList();
        foreach (var task in asking)
        {
            yield return new ActVerdict("addParticipant", of.Try(c => c.AddParticipant(task.NodeId, "-", reason, act)))
            { Needs = ["participant", "reason"], Nodes = [task.NodeId] };
            yield return new ActVerdict("removeParticipant", of.Try(c => c.RemoveParticipant(task.NodeId, task.PostCode ?? task.DepartmentCode ?? "", reason, act)))
            { Needs = ["participant", "reason"], Nodes = [task.NodeId] };
        }
    }

    /// <summary>While corrections are awaited what comes completes them; else it settles what is owed.</summary>
    private static void Supply(Case of, CaseAct act)
    {
        if (of.AskedInReview is not null)
            of.CorrectInReview(ProbeAnswers.Taken(of.Materials.Where(m => m.CorrectionAsked is not null)), act);
        else if (of.Tasks.FirstOrDefault(t => t.IsOpen && t.Activity == ActivityTypes.Correction) is { } correction)
            of.Complete(correction.Id, ProbeAnswers.For(of, correction, "Completed"), act);
        else
            of.Supply(ProbeAnswers.Owed(of), act);
    }

    private static Refusal? Refused(Action rule)
    {
        try
        {
            rule();
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }
}
