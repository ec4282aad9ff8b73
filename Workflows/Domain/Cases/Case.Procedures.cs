using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>A reviewer who passes the papers may ask for special procedures (特别程序); only what the matter lists stops the clock (许可法 §45).</summary>
    private object? AskForProcedures(CaseTask task, IReadOnlyList<string> asked, CaseBook book)
    {
        if (asked.Count == 0)
            return null;
        var matter = book.Matter;
        foreach (var kind in asked.Where(a => matter.SpecialProcedures.All(p => p.Kind.ToString() != a)))
            throw Refusal.Conflict("SPECIAL_PROCEDURE_NOT_ALLOWED", "行政许可法第四十五条").With("kind", kind).With("matter", MatterName).Throwable();
        foreach (var listed in matter.SpecialProcedures.Where(p => asked.Contains(p.Kind.ToString()) && Visits(p.Kind, book.Definition) >= p.Times))
            throw Refusal.Conflict("SPECIAL_PROCEDURE_TIMES", listed.Ground).With("kind", listed.Kind).With("times", listed.Times).With("matter", MatterName).Throwable();
        task.Ask(asked);
        return new { Procedures = asked };
    }

    /// <summary>How often a special procedure was run: what was taken back, or whose end was taken back and done again, is no other time.</summary>
    private int Visits(SpecialProcedureKind kind, ProcessDefinition definition) => tasks
        .Where(t => t is { Activity: ActivityTypes.SpecialProcedure, Outcome: not "recalled" } && definition.Node(t.NodeId)?.Settings.Procedure == kind.ToString())
        .Select(t => CaseRung.RoundOf(t.Key)).Distinct().Count();

    private static void NothingIsAskedElsewhere(CaseTask task, TaskAnswer answer)
    {
        if (answer.Procedures.Count > 0 && (task.Activity, answer.Outcome) is not (ActivityTypes.Review, "Passed"))
            throw Refusal.Invalid("PROCEDURES_ASKED_ELSEWHERE").With("task", task.Name).With("outcome", answer.Outcome).Throwable();
    }

    /// <summary>
    /// Which special procedures stand before the decision, for the template's branches: what the law demands of every case of the matter, and
    /// what was asked for in the last round of each review, unless somebody failed the papers anyway. Separated by commas, in the matter's order.
    /// </summary>
    private string ProceduresToRun(MatterContent matter)
    {
        var asked = tasks.Where(t => t.Activity == ActivityTypes.Review).GroupBy(t => t.NodeId)
            .SelectMany(node => node.GroupBy(t => t.Key.Split('/')[0]).MaxBy(round => (round.Max(t => t.OpenedAt), round.Key.Length, round.Key))!)
            .Where(t => t.State == TaskState.Done).ToList();
        var kinds = asked.Exists(t => t.Outcome == "Failed") ? [] : asked.SelectMany(t => t.Procedures?.Split(',') ?? []).ToHashSet();
        return string.Join(',', matter.SpecialProcedures.Where(p => p.Mandatory || kinds.Contains(p.Kind.ToString())).Select(p => p.Kind));
    }

    private void ResumeClocks(string nodeId, CaseAct act)
    {
        if (stops.Find(s => s.NodeId == nodeId && s.To is null) is not { } stop)
            return;
        stop.End(act.Today, act.By.Name);
        if (!IsStopped)
            TellApplicant(Notices.NoticeCodes.ClockResumed, act);
    }
}
