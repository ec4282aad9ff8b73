namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Undo and redo of a tree.</summary>
public static class TreeHistory
{
    public static History<StepTree> Of(StepTree tree) => new(tree, [], []);
}
