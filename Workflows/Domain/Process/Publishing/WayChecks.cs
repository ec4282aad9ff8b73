namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>What only shows when the ways are walked, and what the matters demand of them.</summary>
internal static class WayChecks
{
    public static IEnumerable<TemplateFault> Check(ProcessDefinition definition, TemplateUse use)
    {
        if (!definition.Nodes.Any(n => n.Sort is { Decides: true })) yield return new TemplateFault("TEMPLATE_NO_DECISION", definition.Nodes[definition.Graph.Start]);
        foreach (var matter in use.Matters)
        {
            if (matter.HearingMandatory && !definition.Nodes.Any(IsHearing)) yield return Whole(definition, "TEMPLATE_NO_HEARING", matter);
            foreach (var kind in matter.Procedures.Except(definition.Procedures).Where(k => !matter.HearingMandatory || k != nameof(Matters.SpecialProcedureKind.Hearing)))
                yield return Whole(definition, "TEMPLATE_NO_PROCEDURE", matter).With("procedure", kind);
            if (matter.CollectiveDecision && definition.Nodes.All(n => n.Type != ActivityTypes.CollectiveDecision))
                yield return Whole(definition, "TEMPLATE_NO_COLLECTIVE_DECISION", matter);
        }

        foreach (var fault in new Ways(definition, use).Walk()) yield return fault;
    }

    public static bool IsHearing(ProcessNode node) =>
        node.Type == ActivityTypes.SpecialProcedure && node.Settings.Procedure == nameof(Matters.SpecialProcedureKind.Hearing);

    private static TemplateFault Whole(ProcessDefinition definition, string code, MatterUse matter) =>
        new TemplateFault(code, definition.Nodes[definition.Graph.Start]).With("matter", matter.Code).With("matterName", matter.Name);
}
