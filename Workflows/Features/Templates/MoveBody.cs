using ApprovalHub.Domain.Process.Life;

namespace ApprovalHub.Features.Templates;

/// <summary>What a move is about; it never changes.</summary>
/// <param name="Nodes">Which node takes the place of which.</param>
/// <param name="Cases">The cases.</param>
public sealed record MoveBody(IReadOnlyDictionary<string, string> Nodes, IReadOnlyList<MovingCase> Cases);
