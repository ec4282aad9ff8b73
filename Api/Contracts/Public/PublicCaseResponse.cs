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

    public DateOnly? StatutoryDue { get; init; }

    /// <summary>承诺办结日期; null before acceptance and while the clock stands.</summary>
    public DateOnly? PromisedDue { get; init; }

    public bool DueProvisional { get; init; }

    /// <summary>Whether the clocks stand (中止计时).</summary>
    public bool Stopped { get; init; }

    /// <summary>Last day to bring what was tolerated, or null.</summary>
    public DateOnly? SupplyBy { get; init; }

    /// <summary>Whether that day rests on a year whose holidays are not published yet (暂定).</summary>
    public bool SupplyProvisional { get; init; }

    /// <summary>When the promise of tolerance was signed online, or null.</summary>
    public DateTimeOffset? PromiseSignedAt { get; init; }

    /// <summary>Whether the result lies ready and may be received online (电子送达).</summary>
    public bool MayReceive { get; init; }

    /// <summary>When the result was handed over, or null.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    public required IReadOnlyList<Material> Materials { get; init; }

    public required IReadOnlyList<Paper> Papers { get; init; }

    /// <summary>A line of the checklist: whether it is there, owed, or to be corrected.</summary>
    public sealed record Material(string Code, string Name, bool Taken, bool Owed, string? CorrectionAsked);

    /// <summary>A paper that was issued; <c>Readable</c> once the applicant may have its PDF.</summary>
    public sealed record Paper(Guid Id, string Kind, string Number, DateTimeOffset IssuedAt, bool Readable);
}
