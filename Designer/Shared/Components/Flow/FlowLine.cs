namespace ApprovalHub.Designer.Components.Flow;

/// <summary>A line of a canvas.</summary>
/// <param name="From">Box that it leaves.</param>
/// <param name="To">Box that it enters.</param>
/// <param name="Words">What stands on it, one below the other: the names of the ports that lead this way.</param>
public sealed record FlowLine(string From, string To, IReadOnlyList<string> Words)
{
    /// <summary>Whether the case went this way.</summary>
    public bool Taken { get; init; }
}
