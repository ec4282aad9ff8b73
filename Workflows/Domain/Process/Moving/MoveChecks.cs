using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>What stands against a move before its way is looked for: the mapping itself, and the steps at which the case waits.</summary>
internal static class MoveChecks
{
    public static IEnumerable<TemplateFault> Check(MoveOrder order, CaseState state)
    {
        foreach (var (from, to) in order.Mapping.Nodes)
        {
            if (order.From.Node(from) is not { } node) yield return Unknown(order.From, from);
            else if (order.To.Node(to) is null) yield return Unknown(order.To, to);
            else if (!order.IsRescue && !Succession.Succeeds(node, order.To.Node(to)!)) yield return Fault("MOVE_TYPE_DIFFERS", node).With("toName", order.To.Node(to)!.Name);
        }

        var met = new HashSet<string>();
        foreach (var step in state.Steps)
        {
            var node = order.From.Nodes[step.Node];
            if (order.Mapping.Of(node.Id) is not { } id) yield return Fault("MOVE_STEP_UNMAPPED", node);
            else if (order.To.Node(id) is { } next)
            {
                if (!met.Add(id)) yield return Fault("MOVE_STEPS_MEET", node).With("toName", next.Name);
                if (Step(order, step, node, next) is { } fault) yield return fault;
            }
        }
    }

    /// <summary>Whether those who are asked are asked the same: who agrees with whom, and in which order.</summary>
    public static bool AskAlike(ProcessNode node, ProcessNode next, ProcessFacts facts)
    {
        var (one, other) = (node.Settings, next.Settings);
        if (node.Type != next.Type) return false;
        if (node.Type == ActivityTypes.Review) return Askings.Tasks(node, facts).Length == Askings.Tasks(next, facts).Length;
        return one.Rule == other.Rule && (one.Rule != BallotRule.Ratio || one.Ratio == other.Ratio) && one.InSequence == other.InSequence
            && one.LeadTakesPart == other.LeadTakesPart && one.Posts.SequenceEqual(other.Posts);
    }

    private static TemplateFault? Step(MoveOrder order, ActiveStep step, ProcessNode node, ProcessNode next)
    {
        var passes = next.Type == ActivityTypes.ToleranceGate && !order.Facts.Owes && next.Id != node.Id && node.Type != next.Type;
        if (passes || next.Sort is not { OpensTask: true }) return Fault("MOVE_NOT_A_STEP", node).With("toName", next.Name);

        // 行政许可法第三十二条: corrections are told once, with their day; nobody sets it anew or takes it away.
        if (order.IsRescue && next.Id != node.Id && ActivityTypes.Correction is var correction && (node.Type == correction || next.Type == correction))
            return Fault("MOVE_CORRECTION_STANDS", node).With("toName", next.Name);

        // 行政许可法第四十五条: the stop was told with its kind; it ends where it began.
        var stands = node.Type == ActivityTypes.SpecialProcedure && !(order.IsRescue && next.Id != node.Id);
        if (stands && (next.Id != node.Id || next.Settings.Procedure != node.Settings.Procedure)) return Fault("MOVE_STOP_LOST", node).With("toName", next.Name);
        var answered = step.Tasks.Any(t => t.Mark is TaskMark.Yes or TaskMark.No);
        return answered && !order.IsRescue && !AskAlike(node, next, order.Facts) ? Fault("MOVE_ANSWERS_LOST", node).With("toName", next.Name) : null;
    }

    private static TemplateFault Unknown(ProcessDefinition definition, string id) =>
        new TemplateFault("MOVE_NODE_UNKNOWN", definition.Nodes[definition.Graph.Start]).With("node", id);

    private static TemplateFault Fault(string code, ProcessNode node) => new(code, node);
}
