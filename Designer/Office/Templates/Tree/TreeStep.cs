using System.Collections.Immutable;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>A step in its place. The same object for as long as nothing in it or below it has changed, so that only what changed is drawn anew.</summary>
/// <param name="Step">What it is.</param>
/// <param name="Ways">How it is left.</param>
/// <param name="Open">Outcomes that lead nowhere: they end the case, or are not offered.</param>
public sealed record TreeStep(DrawnStep Step, ImmutableArray<TreeWay> Ways, ImmutableArray<string> Open)
{
    public string Id => Step.Id;

    /// <summary>Whether what follows it is reached through it: there is a place below it.</summary>
    public bool HasBelow => Ways.Any(w => w.Steps.IsEmpty ? w.To is null : w.Steps[^1].HasBelow);

    /// <summary>Whether its outcomes part: each way is a column of its own.</summary>
    public bool Parts => Step.IsBlock || Ways.Length > 1 || Ways.Any(w => !w.LeadsOn);

    /// <summary>It and all in its columns.</summary>
    public IEnumerable<TreeStep> All => Ways.SelectMany(w => w.Steps).SelectMany(s => s.All).Prepend(this);

    /// <summary>The outcomes by which cases come to the place below it.</summary>
    public IEnumerable<(string Id, string Port)> Through =>
        Ways.SelectMany(w => w.Steps.IsEmpty ? w.To is null ? w.Ports.Select(p => (Id, p)) : [] : w.Steps[^1].Through);

    public bool Holds(string? id) => id is not null && (id == Id || Ways.Any(w => w.Steps.Any(s => s.Holds(id))));

    /// <summary>Whether another one says the same in the same objects.</summary>
    public bool IsSame(TreeStep other) => ReferenceEquals(Step, other.Step) && Ways.AsSpan().SequenceEqual(other.Ways.AsSpan()) && Open.AsSpan().SequenceEqual(other.Open.AsSpan());
}
