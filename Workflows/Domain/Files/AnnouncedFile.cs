namespace ApprovalHub.Domain.Files;

/// <summary>What an upload says of itself before a byte of it has come.</summary>
public sealed record AnnouncedFile(string Name, long Size, string Sha256, string MaterialCode, TrustGrade Trust);
