namespace ApprovalHub.Api.Contracts.Papers;

/// <summary>Whether and by whom papers are signed.</summary>
public sealed record SigningResponse
{
    public required bool Signs { get; init; }

    /// <summary>Whether the certificate is a sample, for demonstrations only.</summary>
    public required bool Sample { get; init; }

    /// <summary>Name in the certificate, or null.</summary>
    public string? Holder { get; init; }

    public DateTimeOffset? ValidUntil { get; init; }
}
