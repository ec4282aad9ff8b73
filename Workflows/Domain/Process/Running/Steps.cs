namespace ApprovalHub.Domain.Process.Running;

/// <summary>When a step is decided by the answers of its tasks.</summary>
internal static class Steps
{
    /// <summary>Leaves the step if its outcome is certain; else the next in sequence is asked.</summary>
    public static void Decide(Run run, ActiveStep step, string? outcome)
    {
        var node = run.Definition.Nodes[step.Node];
        var decided = Outcome(run, node, step, outcome);
        if (decided is not null) run.Leave(step, decided);
        else if (node.Settings.InSequence && !step.Tasks.Any(t => t.IsOpen)) AskNext(run, node, step);
    }

    public static void AskNext(Run run, ProcessNode node, ActiveStep step)
    {
        if (Array.Find(step.Tasks, t => t.Mark == TaskMark.Waiting) is not { } next) return;
        next.Mark = TaskMark.Open;
        run.Open(node, step, next);
    }

    private static string? Outcome(Run run, ProcessNode node, ActiveStep step, string? outcome)
    {
        if (Askings.AsksSeveral(node))
            return Ballot.Decided(node.Settings.Rule, node.Settings.Ratio, step.Tasks, Askings.Lead(node, run.Facts)) switch { true => "Agreed", false => "Disagreed", _ => null };
        if (step.Tasks.Length == 1 || outcome == "Return") return outcome;

        // 行政许可法第三十四条第三款: two check the substance; both must pass it.
        return Ballot.Decided(BallotRule.All, 100, step.Tasks, "") switch { true => "Passed", false => "Failed", _ => null };
    }
}
