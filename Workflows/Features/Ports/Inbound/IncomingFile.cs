namespace ApprovalHub.Features.Ports.Inbound;

/// <summary>附件: a file that a platform's message names. It is fetched afterwards; nothing of it is believed but its digest.</summary>
public sealed record IncomingFile
{
    public string Name { get; init; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; init; }

    /// <summary>SHA-256, hexadecimal; null where another digest is given.</summary>
    public string? Sha256 { get; init; }

    /// <summary>SM3 (GB/T 32905), hexadecimal; null where another digest is given.</summary>
    public string? Sm3 { get; init; }

    /// <summary>What the platform takes it for; what it is, its content says.</summary>
    public string? Type { get; init; }

    /// <summary>Its id at the platform, or its address there.</summary>
    public string Where { get; init; } = "";

    /// <summary>The field that is missing or cannot be read; null where it can be fetched. The case does not suffer by it.</summary>
    public string? Wrong { get; init; }
}
