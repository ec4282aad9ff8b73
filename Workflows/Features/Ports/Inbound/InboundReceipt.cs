namespace ApprovalHub.Features.Ports.Inbound;

/// <summary>What a platform is told of a message of its own.</summary>
/// <param name="Number">The platform's number.</param>
/// <param name="IsTaken">Whether it has become what it asked for.</param>
public sealed record InboundReceipt(string Number, bool IsTaken)
{
    /// <summary>Why not, in words; null where it was taken.</summary>
    public string? Words { get; init; }

    /// <summary>办件编号 of the case that it is about, or null.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>What it asked to be told, by name; none for most.</summary>
    public IReadOnlyDictionary<string, string> Answer { get; init; } = new Dictionary<string, string>();
}
