namespace ApprovalHub.Features.Ports.Inbound;

/// <summary>A message of a platform, read.</summary>
/// <param name="Number">The platform's own number.</param>
/// <param name="Kind">Name of one of <see cref="Domain.Sync.InboundKind"/>.</param>
/// <param name="SentAt">When the platform made it; null where it does not say.</param>
/// <param name="Payload">What it says (<see cref="Incoming"/>), as JSON; as it came where it cannot be read.</param>
public sealed record IncomingMessage(string Number, string Kind, DateTimeOffset? SentAt, string Payload)
{
    /// <summary>Marks, among the values that a refusal names, that the message is kept as it came.</summary>
    internal const string RawMark = "raw";

    /// <summary>How the number begins of what came without one: of these the platform can be told nothing.</summary>
    public const string WithoutNumber = "sha256-";

    /// <summary>The field that is missing or cannot be read; null where everything can.</summary>
    public string? WrongField { get; init; }
}
