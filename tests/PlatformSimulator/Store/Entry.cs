namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>One line of the file: exactly one of these.</summary>
internal sealed record Entry
{
    public Row? Row { get; init; }

    public Verdict? Verdict { get; init; }

    /// <summary>Message whose acknowledgement the hub has noted.</summary>
    public string? Noted { get; init; }

    public SeenNonce? Nonce { get; init; }

    public InboundItem? Inbound { get; init; }

    /// <summary>Item that the city has brought and the hub has noted.</summary>
    public string? Brought { get; init; }

    public Receipt? Receipt { get; init; }

    public Settings? Settings { get; init; }

    public Dropped? Dropped { get; init; }

    /// <summary>A row that a platform was told to alter, as it is afterwards.</summary>
    public Row? Altered { get; init; }
}
