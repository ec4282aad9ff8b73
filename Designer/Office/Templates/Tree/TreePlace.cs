using System.Collections.Immutable;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Where a step may be put in.</summary>
/// <param name="From">The step above.</param>
/// <param name="Ports">Its outcomes at the top of whose column the place is; null: below the step.</param>
public sealed record TreePlace(string From, ImmutableArray<string>? Ports = null)
{
    /// <summary>Below a step, or where nothing comes by there, at the top of its first column that leads on from itself.</summary>
    public static TreePlace After(TreeStep step) =>
        step.HasBelow || step.Ways.IsEmpty ? new TreePlace(step.Id) : new TreePlace(step.Id, step.Ways[0].Ports);
}
