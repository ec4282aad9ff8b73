namespace ApprovalHub.Api.Contracts.Files;

/// <summary>A file of a material.</summary>
public sealed record FileLine
{
    public required Guid Id { get; init; }

    public required string MaterialCode { get; init; }

    public required string Name { get; init; }

    /// <summary>Media type, by content.</summary>
    public required string Type { get; init; }

    public required long Size { get; init; }

    /// <summary>SHA-256, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public required TrustGrade Trust { get; init; }

    /// <summary>Whether it can be shown in the page: images and PDFs.</summary>
    public required bool Previewable { get; init; }

    /// <summary>Whether what is shown bears a watermark.</summary>
    public required bool Watermarked { get; init; }

    public required string AddedBy { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Who held it against the original, or null.</summary>
    public string? VerifiedBy { get; init; }
}
