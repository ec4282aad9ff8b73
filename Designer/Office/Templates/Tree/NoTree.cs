namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Why a definition is no tree, or why an edit would make it none.</summary>
/// <param name="Why">
/// Form: written in a way that is only read; Start: no one start; Unreachable: nothing leads to the step; PortTwice: an outcome leads to several steps;
/// Loop: a way back to a step that not every way passes; Fork: a parallel block is left or entered in the middle; Join: a join without its block;
/// Needed: an outcome must lead somewhere; Nothing: there is nothing to do there.
/// </param>
/// <param name="Step">Id of the step, or null for the whole.</param>
/// <param name="Name">What people read of the step.</param>
/// <param name="Port">The outcome, where one is meant.</param>
public sealed record NoTree(string Why, string? Step = null, string? Name = null, string? Port = null);
