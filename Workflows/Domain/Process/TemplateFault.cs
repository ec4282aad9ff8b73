using System.Collections.Immutable;

namespace ApprovalHub.Domain.Process;

/// <summary>Why a template may not be published, by place.</summary>
/// <param name="Code">Stable, upper case with underscores, for example <c>TEMPLATE_JOIN_STARVES</c>.</param>
/// <param name="NodeId">The node, or the root's id for the whole.</param>
/// <param name="NodeName">The node's name as people read it.</param>
/// <param name="Args">Values that the text names.</param>
public sealed record TemplateFault(string Code, string NodeId, string NodeName, ImmutableSortedDictionary<string, string> Args)
{
    public TemplateFault(string code, ProcessNode node)
        : this(code, node.Id, node.Name, ImmutableSortedDictionary<string, string>.Empty)
    {
    }

    /// <summary>Whether it stands in the way of publishing.</summary>
    public FaultSeverity Severity { get; init; }

    /// <summary>The same fault naming one more value.</summary>
    public TemplateFault With(string name, object? value) =>
        this with { Args = Args.SetItem(name, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "") };

    /// <summary>The same as the refusal of an act, naming the node.</summary>
    public Kernel.Refusal AsRefusal() => Kernel.Refusal.Conflict(Code) with { Args = Args.SetItem("name", NodeName) };

    public override string ToString() => $"{Code} at {NodeId} {NodeName} ({string.Join(", ", Args.Select(a => $"{a.Key}={a.Value}"))})";
}
