using System.Collections.Immutable;
using System.Text.Json;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>
/// An Elsa definition as it is drawn: its steps and lines, and around them the frame, which nobody touches. Immutable: an edit makes another one,
/// so that what was before is there as it was.
/// </summary>
/// <param name="Frame">The whole definition as it was read; its activities and connections are those of the other two when it is written.</param>
/// <param name="Start">Id of the first step.</param>
/// <param name="Steps">In the order of the definition.</param>
/// <param name="Lines">In the order of the definition.</param>
public sealed record Drawing(JsonElement Frame, string Start, ImmutableArray<DrawnStep> Steps, ImmutableArray<DrawnLine> Lines)
{
    private Dictionary<string, DrawnStep>? byId;

    public DrawnStep? Step(string? id) => id is null ? null : (byId ??= Steps.ToDictionary(s => s.Id, StringComparer.Ordinal)).GetValueOrDefault(id);

    public DrawnLine? Line(string from, string port) => Lines.FirstOrDefault(l => l.From == from && l.Port == port);

    /// <summary>With other steps and lines; what was looked up is looked up anew.</summary>
    public Drawing With(IEnumerable<DrawnStep> steps, IEnumerable<DrawnLine> lines) => new(Frame, Start, [.. steps], [.. lines]);

    public Drawing With(IEnumerable<DrawnLine> lines) => With(Steps, lines);

    /// <summary>With another step in the place of the one of the same id.</summary>
    public Drawing With(DrawnStep step) => With(Steps.Select(s => s.Id == step.Id ? step : s), Lines);

    public bool Equals(Drawing? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
