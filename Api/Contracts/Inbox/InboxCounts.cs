namespace ApprovalHub.Api.Contracts.Inbox;

/// <summary>The numbers on top of the inbox. None goes above 1,000: that means 1,000 or more.</summary>
public sealed record InboxCounts
{
    public required Buckets Mine { get; init; }

    public required Buckets Pool { get; init; }

    public required Buckets StandIn { get; init; }

    /// <summary>What I have done today.</summary>
    public required int DoneToday { get; init; }

    /// <summary>Cases that I follow.</summary>
    public required int Following { get; init; }

    /// <param name="Overdue">The step's limit is over.</param>
    /// <param name="Today">Runs out today.</param>
    /// <param name="Soon">Runs out within the next three working days.</param>
    /// <param name="Later">Runs out after that, or has no limit.</param>
    public sealed record Buckets(int Overdue, int Today, int Soon, int Later);
}
