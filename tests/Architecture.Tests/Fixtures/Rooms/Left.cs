namespace ApprovalHub.Architecture.Tests.Fixtures.Rooms.Left;

/// <summary>Breaks the rule: it reaches into a neighbour's room.</summary>
public sealed class LooksRight
{
    public Right.Plain Neighbour { get; } = new();
}

/// <summary>Keeps the rule: ports are for everybody.</summary>
public sealed class LooksAtPorts
{
    public Ports.Door Door { get; } = new();
}
