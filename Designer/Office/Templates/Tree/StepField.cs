namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>An input of a step as the drawer asks for it.</summary>
/// <param name="Input">Name of the input; <c>result</c> of an end is a custom property.</param>
/// <param name="Sort">Choice, Flag, Number, Text, Texts, Pick, Picks, Limit, Papers or Fields.</param>
/// <param name="Choices">What can be chosen.</param>
/// <param name="Words">The set of words that the choices are told by; null: by the input itself.</param>
public sealed record StepField(string Input, string Sort, IReadOnlyList<string> Choices, string? Words = null);
