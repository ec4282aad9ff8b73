using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Moving;

namespace ApprovalHub.Domain.Cases;

/// <summary>办件迁移: from which version of its template to which a case goes on, by whose word and why.</summary>
/// <param name="From">The version that it must run on.</param>
/// <param name="To">The definition that it is to run on.</param>
/// <param name="Mapping">Which node takes the place of which.</param>
public sealed record VersionMove(int From, ProcessDefinition To, NodeMapping Mapping)
{
    /// <summary>What the publish checks find in <see cref="To"/> for the version of the matter that a case was received under.</summary>
    public required Func<MatterContent, IReadOnlyList<TemplateFault>> Against { get; init; }

    /// <summary>What the case's event keeps: the move, its reason, and the two persons who signed it.</summary>
    public object? Told { get; init; }

    /// <summary>In whose place the second person signed it (R-AB), or null.</summary>
    public string? OnBehalfOf { get; init; }
}
