namespace ApprovalHub.Designer.Components.Flow;

/// <summary>A box of a canvas.</summary>
/// <param name="Id">Its node.</param>
/// <param name="Name">First line, as people read it.</param>
public sealed record FlowNode(string Id, string Name)
{
    /// <summary>Lines below the name: who acts, how long.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Class of its looks: begin, finish, gate, step, system; done, now, tocome, skipped, returned.</summary>
    public string Look { get; init; } = "step";

    /// <summary>A sign before the name, so that nothing is said by colour alone.</summary>
    public string? Sign { get; init; }

    /// <summary>What the sign or the colour says, for readers who do not see it.</summary>
    public string? Told { get; init; }

    /// <summary>How many faults lie on it.</summary>
    public int Faults { get; init; }
}
