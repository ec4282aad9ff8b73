using System.Collections.Immutable;

namespace ApprovalHub.Domain.Process.Moving;

/// <summary>What moving a case would do, or why it cannot be moved.</summary>
/// <param name="Findings">Errors: why it cannot be moved, by node. Notes: what whoever signs should know.</param>
/// <param name="Step">The state on the later definition and what is to be done with the tasks; null where there is an error.</param>
public sealed record MovePlan(ImmutableArray<TemplateFault> Findings, ProcessStep? Step)
{
    /// <summary>Whether the case can be moved.</summary>
    public bool IsPossible => Step is not null;
}
