using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Cases;

/// <summary>Whether somebody may do an act on a case now.</summary>
/// <param name="Name">The act, as the contracts name it.</param>
/// <param name="Refusal">Why not, or null where it may be done.</param>
public sealed record ActVerdict(string Name, Refusal? Refusal)
{
    /// <summary>Whether the person's posts can ever do it (see <see cref="ActReach"/>).</summary>
    public bool InReach { get; init; }

    public CaseTask? Task { get; init; }

    public string? Outcome { get; init; }

    public DeliveryWay? Way { get; init; }

    /// <summary>What it will ask for.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Nodes that it may name.</summary>
    public IReadOnlyList<string> Nodes { get; init; } = [];
}
