using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Api.Contracts.Public;

/// <summary>What the promise of tolerance says.</summary>
public sealed record PromiseResponse
{
    /// <summary>The points that are promised, in Chinese as they are signed.</summary>
    public required IReadOnlyList<string> Points { get; init; }

    /// <summary>Names of the materials that are still missing.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Longest time to supply them, from acceptance.</summary>
    public required LimitValue SupplyWithin { get; init; }

    /// <summary>Who may sign.</summary>
    public required IReadOnlyList<string> Signers { get; init; }

    /// <summary>DeemedWithdrawn, Returned or Denied: what follows when they do not come.</summary>
    public required string Overdue { get; init; }

    /// <summary>Months without tolerance after a broken promise.</summary>
    public required int BlockMonths { get; init; }

    public DateTimeOffset? SignedAt { get; init; }

    public string? SignedBy { get; init; }
}
