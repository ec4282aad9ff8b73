using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>What the system does at once when a token enters.</summary>
internal static class SystemActs
{
    /// <summary>Does it and returns the ports by which the token leaves.</summary>
    public static IReadOnlyList<string> Do(Run run, ProcessNode node)
    {
        switch (node.Type)
        {
            case ActivityTypes.FlowFork:
                return node.Settings.Branches.IsEmpty ? ["Done"] : node.Settings.Branches;
            case ActivityTypes.Branch:
                return [node.Settings.Rules.FirstOrDefault(r => r.Holds(run.Facts.Values))?.Port ?? "Default"];
            case ActivityTypes.Notify:
                foreach (var to in node.Settings.NotifyTo) run.Effects.Add(new Effect.Notify(node.Settings.NotifyTemplate!, to));
                return ["Done"];
            case ActivityTypes.Issue:
                Issue(run, node);
                return ["Done"];
            default:
                return ["Done"];
        }
    }

    /// <summary>制证: no result leaves before it is decided (行政许可法第三十八条).</summary>
    private static void Issue(Run run, ProcessNode node)
    {
        var decision = Decisions.Decision(run.Definition, run.State.Tokens)
            ?? throw Refusal.Conflict("PROCESS_RESULT_WITHOUT_DECISION", "行政许可法第三十八条").With("node", node.Id).With("name", node.Name).Throwable();
        foreach (var paper in node.Settings.Papers.Where(p => p.On == decision))
            run.Effects.Add(new Effect.ProduceDocument(paper.Kind, node.Id));
        if (decision == CaseResults.Granted) run.Effects.Add(new Effect.Report(DataSets.Result, node.Id));
    }
}
