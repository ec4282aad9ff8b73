namespace ApprovalHub.Features.Ports.Inbound;

/// <summary>What came of fetching a file from a platform.</summary>
/// <param name="Sha256">SHA-256 of what came, hexadecimal; null where it did not come as it was announced.</param>
/// <param name="Fault">Code of what went wrong, or null.</param>
/// <param name="IsFinal">Whether the same would come of asking again: the platform says that there is no such file, or it is another one than was announced.</param>
public sealed record FetchedFile(string? Sha256, string? Fault, bool IsFinal)
{
    /// <summary>Faults that are told in words; others are shown as they are.</summary>
    public static IReadOnlyList<string> Faults { get; } = ["ELSEWHERE", "REDIRECT", "SIZE", "DIGEST", "HTTP 403", "HTTP 404", "HTTP 410", "CUT", "TIMEOUT", "AWAY", "RESTING"];

    public static FetchedFile Had(string sha256) => new(sha256, null, false);

    /// <summary>The way to it or the platform is at fault: later it may be had.</summary>
    public static FetchedFile NotNow(string fault) => new(null, fault, false);

    /// <summary>It is not to be had thus.</summary>
    public static FetchedFile Never(string fault) => new(null, fault, true);
}
