using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>The data of every step: a limit, someone fitting to act, what a special procedure must state.</summary>
internal static class DataChecks
{
    public static IEnumerable<TemplateFault> Check(ProcessDefinition definition)
    {
        foreach (var node in definition.Nodes.Where(n => n.Sort is not null))
        {
            foreach (var fault in Check(node)) yield return fault;
        }
    }

    private static IEnumerable<TemplateFault> Check(ProcessNode node)
    {
        var settings = node.Settings;

        // The limit of the tolerance gate is the matter's own (FACTS 4.5).
        if (node.Sort!.OpensTask && node.Type != ActivityTypes.ToleranceGate && settings.Limit is null)
            yield return new TemplateFault("TEMPLATE_NO_LIMIT", node);
        foreach (var endless in new[] { settings.Limit?.Fixed, settings.Expected?.Fixed }.OfType<Limit>().Where(l => CountBounds.Check(l) is not null))
            yield return new TemplateFault("TEMPLATE_LIMIT_OUT_OF_RANGE", node).With("amount", endless.Amount).With("most", CountBounds.Most(endless.Unit)).With("unit", endless.Unit);
        if (node.Type == ActivityTypes.Dispatch && settings.LeavesWhenOverdue && !(settings.Limit?.Fixed is { } term && Case.IsTermToFetch(term)))
            yield return new TemplateFault("TEMPLATE_UNCLAIMED_TOO_SOON", node).With("days", Case.DeliverWithin.Amount); // 行政许可法第四十四条: the organ's days, no term to fetch
        if (settings.Who == ActorKind.Applicant && node.Sort.Actor != ActorKind.Applicant)
            yield return new TemplateFault("TEMPLATE_APPLICANT_CANNOT_ACT", node);
        if (node.Sort.Actor == ActorKind.Applicant && settings.Who is not (null or ActorKind.Applicant))
            yield return new TemplateFault("TEMPLATE_APPLICANT_ACTS", node);
        if (settings.Who == ActorKind.Post && settings.Post is null && node.Type != ActivityTypes.Countersign)
            yield return new TemplateFault("TEMPLATE_NO_POST", node);
        if (node.Type == ActivityTypes.Countersign && settings.Posts.IsEmpty) yield return new TemplateFault("TEMPLATE_NO_POST", node);
        if (node.Type == ActivityTypes.SpecialProcedure)
        {
            // 行政许可法第四十五条: the time needed is told in writing; without one here it is that of the matter's list.
            if (settings.Procedure is null) yield return Missing(node, "procedure");
            if (settings.Ground is null) yield return Missing(node, "ground");
        }

        if (node.Type == ActivityTypes.Branch && settings.Rules.IsEmpty) yield return Missing(node, "rules");
        if (node.Type == ActivityTypes.FlowJoin && settings.JoinMode is null) yield return Missing(node, "mode");
    }

    private static TemplateFault Missing(ProcessNode node, string input) => new TemplateFault("TEMPLATE_INPUT_MISSING", node).With("input", input);
}
