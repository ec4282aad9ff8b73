namespace ApprovalHub.Api.Contracts.Public;

/// <summary>A case as its applicant may see it.</summary>
public sealed record PublicCaseResponse
{
    public required string Number { get; init; }

    public required string MatterName { get; init; }

    public required string State { get; init; }

    public string? Result { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>承诺办结日期; null before acceptance and while the clock stands.</summary>
    public DateOnly? PromisedDue { get; init; }

    public DateOnly? StatutoryDue { get; init; }

    public bool DueProvisional { get; init; }

    /// <summary>Last day to bring what was tolerated, or null.</summary>
    public DateOnly? SupplyBy { get; init; }

    /// <summary>What must still be brought, with what is asked.</summary>
    public IReadOnlyList<Owed> Owes { get; init; } = [];

    /// <param name="MaterialCode">Its code.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Asked">What must be corrected, or null.</param>
    public sealed record Owed(string MaterialCode, string Name, string? Asked);
}
