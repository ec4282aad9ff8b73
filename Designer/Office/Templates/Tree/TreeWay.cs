using System.Collections.Immutable;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>How a step is left by some of its outcomes.</summary>
/// <param name="Ports">The outcomes; of a branch and a fork one each.</param>
/// <param name="Steps">The steps of their own column; where there are none they lead on, or to <paramref name="To"/>.</param>
/// <param name="To">Another step that they lead to by name; null: on to what follows the step.</param>
public sealed record TreeWay(ImmutableArray<string> Ports, ImmutableArray<TreeStep> Steps, string? To = null)
{
    /// <summary>Whether it leads on without steps of its own.</summary>
    public bool LeadsOn => Steps.IsEmpty && To is null;

    public bool Equals(TreeWay? other) =>
        other is not null && To == other.To && Ports.AsSpan().SequenceEqual(other.Ports.AsSpan()) && Steps.Length == other.Steps.Length && !Steps.Where((s, i) => !ReferenceEquals(s, other.Steps[i])).Any();

    public override int GetHashCode() => HashCode.Combine(Ports.Length, Steps.Length, To);
}
