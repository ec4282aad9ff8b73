using System.Collections.Immutable;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Undo and redo: the trees themselves, so that what comes back is what was there.</summary>
/// <param name="Now">The tree as it is.</param>
/// <param name="Past">What was before, the last first.</param>
/// <param name="Future">What was undone, the last first.</param>
public sealed record TreeHistory(StepTree Now, ImmutableStack<StepTree> Past, ImmutableStack<StepTree> Future)
{
    public static TreeHistory Of(StepTree tree) => new(tree, [], []);

    public bool CanUndo => !Past.IsEmpty;

    public bool CanRedo => !Future.IsEmpty;

    public TreeHistory Do(StepTree tree) => ReferenceEquals(tree, Now) ? this : new TreeHistory(tree, Past.Push(Now), []);

    public TreeHistory Undo() => CanUndo ? new TreeHistory(Past.Peek(), Past.Pop(), Future.Push(Now)) : this;

    public TreeHistory Redo() => CanRedo ? new TreeHistory(Future.Peek(), Past.Push(Now), Future.Pop()) : this;
}
