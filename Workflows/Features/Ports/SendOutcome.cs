namespace ApprovalHub.Features.Ports;

/// <summary>What became of an attempt to send a message.</summary>
public sealed record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The other side's own number for it, where it gave one.</summary>
    public string? ProviderId { get; private init; }

    /// <summary>Why it was not taken, in words without anybody's address; null where it was.</summary>
    public string? Fault { get; private init; }

    /// <summary>Whether trying again cannot help.</summary>
    public bool IsFinal { get; private init; }

    /// <summary>How long the other side asked to wait, or null.</summary>
    public TimeSpan? After { get; private init; }

    public bool IsSent => Fault is null;

    public static SendOutcome Sent(string? providerId) => new() { ProviderId = providerId };

    /// <summary>Not now: away, overloaded, too slow.</summary>
    public static SendOutcome Failed(string fault, TimeSpan? after = null) => new() { Fault = fault, After = after };

    /// <summary>Not at all: the other side does not take this message.</summary>
    public static SendOutcome Refused(string fault) => new() { Fault = fault, IsFinal = true };
}
