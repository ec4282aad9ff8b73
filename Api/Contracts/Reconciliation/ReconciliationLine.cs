namespace ApprovalHub.Api.Contracts.Reconciliation;

/// <summary>One look at one day of one platform.</summary>
public sealed record ReconciliationLine
{
    public required Guid Id { get; init; }

    /// <summary><c>Province</c> or <c>City</c>.</summary>
    public required string Platform { get; init; }

    /// <summary>Day in Shanghai on which the acts were done.</summary>
    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who asked for it; null for the nightly one.</summary>
    public string? ByName { get; init; }

    /// <summary>Code of why the platform could not be asked; null where it could.</summary>
    public string? Fault { get; init; }

    /// <summary>Steps that the hub holds.</summary>
    public required int OurCount { get; init; }

    /// <summary>Steps that the platform holds.</summary>
    public required int TheirCount { get; init; }

    public required int DifferenceCount { get; init; }

    public DateTimeOffset? RepairedAt { get; init; }

    public string? RepairedByName { get; init; }

    /// <summary>Whether what differs is closed by hand (人工处理办结).</summary>
    public bool IsSettled { get; init; }
}
