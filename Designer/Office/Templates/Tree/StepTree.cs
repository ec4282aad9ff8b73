using System.Collections.Immutable;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>A definition as the vertical tree that administrators draw in: one trunk of steps from the start, each with the columns of its outcomes.</summary>
/// <param name="Drawing">The definition.</param>
/// <param name="Sorts">What is known of the steps.</param>
/// <param name="Trunk">The steps from the start on.</param>
public sealed record StepTree(Drawing Drawing, StepSorts Sorts, ImmutableArray<TreeStep> Trunk)
{
    private Dictionary<string, Spot>? spots;

    /// <summary>Where a step stands; null for an id that is not there.</summary>
    public Spot? Find(string? id) => id is null ? null : (spots ??= Places()).GetValueOrDefault(id);

    public IEnumerable<TreeStep> All => Trunk.SelectMany(s => s.All);

    /// <summary>The tree of a definition, or why it is none.</summary>
    /// <param name="drawing">The definition.</param>
    /// <param name="sorts">What is known of the steps.</param>
    /// <param name="like">The tree before an edit: of it, what says the same is taken as it is.</param>
    public static (StepTree? Tree, NoTree? Why) Of(Drawing drawing, StepSorts sorts, StepTree? like = null)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var ways = new DrawingWays(drawing);
        if (TreeChecks.Find(drawing, ways) is { } why)
            return (null, why);
        var (trunk, broken) = new TreeBuilder(drawing, sorts, ways, like).Build();
        return broken is null ? (new StepTree(drawing, sorts, trunk), null) : (null, broken);
    }

    public bool Equals(StepTree? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Drawing.GetHashCode();

    private Dictionary<string, Spot> Places()
    {
        var found = new Dictionary<string, Spot>(StringComparer.Ordinal);
        Place(Trunk, null, null, null);
        return found;

        void Place(ImmutableArray<TreeStep> steps, Spot? owner, TreeWay? way, string? next)
        {
            foreach (var (index, step) in steps.Index())
            {
                var after = index + 1 < steps.Length ? steps[index + 1].Id : next;
                var spot = found[step.Id] = new Spot(step, owner, way, steps, index, after);
                foreach (var own in step.Ways)
                    Place(own.Steps, spot, own, after);
            }
        }
    }

    /// <summary>Where a step stands.</summary>
    /// <param name="Step">The step.</param>
    /// <param name="Owner">The step whose column it stands in; null: in the trunk.</param>
    /// <param name="Way">That column.</param>
    /// <param name="Row">All steps of the column.</param>
    /// <param name="Index">Its place among them.</param>
    /// <param name="Next">What follows below it, wherever that stands; null: nothing.</param>
    public sealed record Spot(TreeStep Step, Spot? Owner, TreeWay? Way, ImmutableArray<TreeStep> Row, int Index, string? Next)
    {
        public int Level => Owner is null ? 1 : Owner.Level + 1;
    }
}
