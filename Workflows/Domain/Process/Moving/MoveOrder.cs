namespace ApprovalHub.Domain.Process.Moving;

/// <summary>A case that is to go on elsewhere.</summary>
/// <param name="From">The definition that it runs on.</param>
/// <param name="To">The definition that it is to run on.</param>
/// <param name="Mapping">Which node takes the place of which.</param>
/// <param name="Facts">What is known of the case.</param>
public sealed record MoveOrder(ProcessDefinition From, ProcessDefinition To, NodeMapping Mapping, ProcessFacts Facts)
{
    /// <summary>Whether a supervisor frees a stuck case: its step may then be followed by one of any type.</summary>
    public bool IsRescue { get; init; }
}
