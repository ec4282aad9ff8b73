using ApprovalHub.Designer.Pages.Templates.Tree;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>What every part of a tree asks of the whole: its words, and to be chosen or added to. One for as long as the tree is shown.</summary>
/// <param name="Words">Steps in words.</param>
/// <param name="Choose">A place was pressed.</param>
/// <param name="Add">A step is to be put in.</param>
/// <param name="Name">The name of a step by its id.</param>
public sealed record TreeStage(TreeWords Words, Action<string> Choose, Action<TreePlace> Add, Func<string, string> Name);
