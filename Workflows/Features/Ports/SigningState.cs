namespace ApprovalHub.Features.Ports;

/// <summary>Whether papers are signed, and by whom.</summary>
/// <param name="Signs">Whether they are.</param>
/// <param name="Sample">Whether the certificate is a sample, which no reader may take for an organ's.</param>
/// <param name="Holder">Name in the certificate, or null.</param>
/// <param name="ValidUntil">Last instant of the certificate, or null.</param>
public sealed record SigningState(bool Signs, bool Sample, string? Holder, DateTimeOffset? ValidUntil)
{
    public static SigningState None { get; } = new(false, false, null, null);
}
