namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>A post that may be named in a template.</summary>
/// <param name="Code">Its key.</param>
/// <param name="Name">Department and name as people read them.</param>
public sealed record NamedPost(string Code, string Name);
