using System.Collections.Immutable;

namespace ApprovalHub.Domain.Process.Comparing;

/// <summary>
/// The readable difference (版本比较) of two process definitions, node by node and input by input. Nodes are the same if their ids are.
/// Turned around it tells the same changes the other way round. What an input means is compared, not how it is spelled: a default that is
/// written out is no change of meaning. The version, dates and flags that every save rewrites are left out.
/// </summary>
public sealed class DefinitionDifference
{
    private DefinitionDifference(ImmutableArray<DefinitionChange> changes) => Changes = changes;

    /// <summary>All changes: of the whole first, then by the place of their node in the later definition, or in the earlier one where it is gone.</summary>
    public ImmutableArray<DefinitionChange> Changes { get; }

    /// <summary>Whether nothing differs but what every save rewrites.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Whether cases go the same way and people read the same.</summary>
    public bool KeepsMeaning => Changes.All(c => c.Reach != ChangeReach.Meaning);

    /// <summary>Whether something differs, but only in where it stands or how it is spelled.</summary>
    public bool IsLayoutOnly => !IsEmpty && Changes.All(c => c.Reach == ChangeReach.Layout);

    public static DefinitionDifference Between(ProcessDefinition before, ProcessDefinition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (from, to) = (new DefinitionText(before), new DefinitionText(after));
        IEnumerable<DefinitionChange> all = [.. WholeComparison.Changes(from, to), .. Nodes(from, to), .. LineComparison.Changes(from, to)];
        return new DefinitionDifference([.. all.OrderBy(c => after.Node(c.NodeId)?.Index ?? before.Node(c.NodeId)?.Index ?? -1)]);
    }

    private static IEnumerable<DefinitionChange> Nodes(DefinitionText from, DefinitionText to)
    {
        foreach (var node in from.Definition.Nodes)
        {
            if (to.Definition.Node(node.Id) is not { } later) yield return Whole(ChangeSort.StepRemoved, node);
            else
            {
                foreach (var change in new NodeComparison(from, node, to, later).Changes()) yield return change;
            }
        }

        foreach (var node in to.Definition.Nodes.Where(n => from.Definition.Node(n.Id) is null)) yield return Whole(ChangeSort.StepAdded, node);
    }

    private static DefinitionChange Whole(ChangeSort sort, ProcessNode node) => new DefinitionChange(sort, node.Id, node.Name).With("type", node.Type);
}
