using ApprovalHub.Domain.Process.Flow;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>What whoever signs a move should know of the way that the case will have gone.</summary>
internal static class MoveNotes
{
    private const string Skipped = "MOVE_STEP_SKIPPED";

    /// <summary>Steps that the case passes over, those that it did and will be asked for again, and those that another kind of step stands for.</summary>
    public static IEnumerable<TemplateFault> Of(MoveOrder order, Past past, Tokens tokens)
    {
        foreach (var node in order.To.Nodes.Where(n => n.Sort!.OpensTask && !tokens.Active.Has(n.Index)))
        {
            var port = tokens.Followed.Items.Select(l => order.To.Graph.Lines[l]).FirstOrDefault(l => l.Source == node.Index)?.Port;
            var before = past.PortOf(node.Index);
            var code = (before, port) switch
            {
                (null, not null) when node.Type != ActivityTypes.ToleranceGate => Skipped,
                (not null, null) => "MOVE_STEP_AGAIN",
                (not null, not null) when past.IsOfOtherKind(node.Index) => "MOVE_STEP_OF_OTHER_KIND",
                _ => null,
            };
            if (code is not null) yield return new TemplateFault(code, node) { Severity = FaultSeverity.Note };
        }
    }

    /// <summary>
    /// A review that the case has done and that nothing stands for, while one of the later version would be passed over as if nobody had looked:
    /// its answer would be forgotten, or turned into another.
    /// </summary>
    public static IReadOnlyList<TemplateFault> Forgotten(Past past, IEnumerable<TemplateFault> notes, ProcessDefinition to) =>
        notes.Any(n => n.Code == Skipped && Succession.IsReview(to.Node(n.NodeId)!)) ? [.. past.Unmapped.Select(n => new TemplateFault("MOVE_DONE_UNMAPPED", n))] : [];
}
