namespace ApprovalHub.Domain.Notices;

/// <summary>How messages are sent: when not, how long somebody may take for one, and how often and when a failed one is tried again.</summary>
public sealed record SendingRules
{
    public static SendingRules Usual { get; } = new();

    public QuietHours Quiet { get; init; } = QuietHours.Usual;

    /// <summary>How long whoever took a message has for it; afterwards it is taken for dead and another sends the message again, under the same key.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Waiting times before the second, third, … attempt; when there is none left the message is given up.</summary>
    public IReadOnlyList<TimeSpan> Retries { get; init; } =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(8), TimeSpan.FromHours(24)];

    /// <summary>Longest wait that the other side can ask for: nobody is told of anything a week late because a gateway says so.</summary>
    public static TimeSpan LongestAsked { get; } = TimeSpan.FromHours(24);

    /// <summary>Attempts that a message has; an administrator may add one each time.</summary>
    public int MostAttempts => Retries.Count + 1;

    /// <summary>When a message that is due now may go out: applicants are let sleep, staff are not.</summary>
    public DateTimeOffset Earliest(bool toApplicant, DateTimeOffset now) => toApplicant ? Quiet.NotBefore(now) : now;

    /// <summary>What becomes of a message whose attempt failed.</summary>
    /// <param name="attempts">Attempts so far, this one counted.</param>
    /// <param name="final">Whether trying again cannot help.</param>
    /// <param name="asked">How long the gateway asked to wait, or null; at most <see cref="LongestAsked"/> of it holds.</param>
    /// <param name="toApplicant">Whether quiet hours hold for it.</param>
    /// <param name="now">Now.</param>
    public (MessageState State, DateTimeOffset? DueAt) AfterFault(int attempts, bool final, TimeSpan? asked, bool toApplicant, DateTimeOffset now)
    {
        if (final || attempts > Retries.Count)
            return (MessageState.GivenUp, null);
        var (wait, held) = (Retries[attempts - 1], asked > LongestAsked ? LongestAsked : asked);
        return (MessageState.Retrying, Earliest(toApplicant, now + (held > wait ? held.Value : wait)));
    }
}
