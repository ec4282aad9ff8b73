using System.Collections.Immutable;

namespace ApprovalHub.Domain.Process.Comparing;

/// <summary>One change between two definitions, as data: the words are made where it is shown.</summary>
/// <param name="Sort">What has changed.</param>
/// <param name="NodeId">The node, or the root's id for the whole.</param>
/// <param name="NodeName">Its name in the later definition, or in the earlier one where it is gone.</param>
/// <param name="Args">The values named at <see cref="ChangeSort"/>.</param>
public sealed record DefinitionChange(ChangeSort Sort, string NodeId, string NodeName, ImmutableSortedDictionary<string, string> Args)
{
    private static readonly (ChangeSort, ChangeSort)[] Opposites =
    [
        (ChangeSort.StepAdded, ChangeSort.StepRemoved), (ChangeSort.ItemAdded, ChangeSort.ItemRemoved), (ChangeSort.LineAdded, ChangeSort.LineRemoved),
    ];

    internal DefinitionChange(ChangeSort sort, string nodeId, string nodeName)
        : this(sort, nodeId, nodeName, ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal))
    {
    }

    public ChangeReach Reach => Sort switch
    {
        ChangeSort.ForeignChanged => ChangeReach.Foreign,
        ChangeSort.PlaceMoved or ChangeSort.OrderChanged or ChangeSort.Respelled => ChangeReach.Layout,
        _ => ChangeReach.Meaning,
    };

    /// <summary>The change that takes this one back; names are left as they are.</summary>
    public DefinitionChange Inverse() => this with
    {
        Sort = Opposites.Select(o => o.Item1 == Sort ? o.Item2 : o.Item2 == Sort ? o.Item1 : (ChangeSort?)null).FirstOrDefault(s => s is not null) ?? Sort,
        Args = Args.ToImmutableSortedDictionary(a => Turned(a.Key), a => a.Value, StringComparer.Ordinal),
    };

    public override string ToString() => $"{Sort} at {NodeId} ({string.Join(", ", Args.Select(a => $"{a.Key}={a.Value}"))})";

    internal DefinitionChange With(string name, string? value) => this with { Args = Args.SetItem(name, value ?? "") };

    private static string Turned(string name) => name switch
    {
        "from" => "to",
        "to" => "from",
        "fromName" => "toName",
        "toName" => "fromName",
        _ => name,
    };
}
