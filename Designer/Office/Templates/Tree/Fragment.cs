using System.Collections.Immutable;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>A step with all that belongs to it, to be put in somewhere: new, copied or cut out.</summary>
/// <param name="Steps">The steps; their ids are made unique where they are put in.</param>
/// <param name="Lines">Lines among them, and by name to steps elsewhere, which are kept where there is such a step.</param>
/// <param name="Entry">The step that it is entered by.</param>
/// <param name="Exits">Outcomes that lead on to what follows.</param>
public sealed record Fragment(ImmutableArray<DrawnStep> Steps, ImmutableArray<DrawnLine> Lines, string Entry, ImmutableArray<Fragment.Exit> Exits)
{
    public bool Has(string id) => Steps.Any(s => s.Id == id);

    /// <param name="Step">Step that is left.</param>
    /// <param name="Port">Outcome by which it is left.</param>
    public sealed record Exit(string Step, string Port);
}
