using ApprovalHub.Domain.Process.Publishing;

namespace ApprovalHub.Domain.Process;

/// <summary>
/// The checks before publishing (PROCESS.md): each fault names its node. A template without faults cannot get stuck:
/// every way that its tokens can take was walked and ends, with a result that was decided.
/// </summary>
public static class TemplateChecks
{
    /// <summary>All faults, by place in the definition; empty if it may be published.</summary>
    public static IReadOnlyList<TemplateFault> Check(ProcessDefinition definition, TemplateUse use)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(use);
        var faults = new List<TemplateFault>(definition.Faults);
        faults.AddRange(GraphChecks.Check(definition));
        faults.AddRange(LoopChecks.Check(definition));
        faults.AddRange(DataChecks.Check(definition));

        // Ways are walked only where the lines are sound: the rest would repeat the same faults in other words.
        if (faults.Count == 0) faults.AddRange(WayChecks.Check(definition, use));
        faults.AddRange(ConditionChecks.Check(definition, use).Where(f => f.Severity == FaultSeverity.Error));
        faults.AddRange(PaperChecks.Check(definition));
        faults.AddRange(StaffChecks.Check(definition, use));
        faults.AddRange(LimitChecks.Check(definition, use));
        return InOrder(definition, faults);
    }

    /// <summary>What may be as it is meant, but should be looked at, by place: it does not stand in the way of publishing.</summary>
    public static IReadOnlyList<TemplateFault> Notes(ProcessDefinition definition, TemplateUse use)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(use);
        return InOrder(definition, ConditionChecks.Check(definition, use).Where(f => f.Severity == FaultSeverity.Note));
    }

    /// <summary>What the checks would find in the rows of a branch, errors and notes, before it is drawn.</summary>
    public static IReadOnlyList<TemplateFault> OfTable(IEnumerable<BranchRule> rows, TemplateUse use)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(use);
        var branch = new ProcessNode(0, "", ActivityTypes.Branch, "", ActivityCatalogue.All[ActivityTypes.Branch], new StepSettings { Rules = [.. rows] });
        return [.. ConditionChecks.Check(branch, Tables.ConditionFields.For(use))];
    }

    private static IReadOnlyList<TemplateFault> InOrder(ProcessDefinition definition, IEnumerable<TemplateFault> faults)
    {
        var place = definition.Nodes.ToDictionary(n => n.Id, n => n.Index, StringComparer.Ordinal);
        return [.. faults.OrderBy(f => place.GetValueOrDefault(f.NodeId, -1))];
    }
}
