using System.Collections.Immutable;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>A case as a move would leave it, in memory.</summary>
/// <param name="Findings">Errors and notes, by node.</param>
/// <param name="State">Where it then stands; null where there is an error.</param>
/// <param name="Effects">What is to be done with its tasks.</param>
internal sealed record Carried(ImmutableArray<TemplateFault> Findings, CaseState? State, IReadOnlyList<Effect> Effects)
{
    public static Carried Refused(IEnumerable<TemplateFault> faults) => new([.. faults], null, []);
}
