using ApprovalHub.Documents.Signing;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>Signs by the key that is configured, by the sample's in Development, or not at all.</summary>
internal sealed class PaperSigner(SigningKey? key, bool sample, TimeProvider clock) : IPaperSigner, IDisposable
{
    public SigningState State { get; } = key is null ? SigningState.None
        : new(true, sample, key.Certificate.GetNameInfo(System.Security.Cryptography.X509Certificates.X509NameType.SimpleName, forIssuer: false),
            new DateTimeOffset(key.Certificate.NotAfter.ToUniversalTime(), TimeSpan.Zero));

    public byte[] Sign(byte[] pdf, string number, DateTimeOffset issued)
    {
        if (key is null)
            return pdf;
        // A sample stands for nothing, and a demo's clock may be anywhere.
        return sample || key.Holds(clock.GetUtcNow()) ? PdfSigner.Sign(pdf, key, number, issued)
            : throw Refusal.Unavailable("SIGNING_CERTIFICATE_OVER").With("holder", State.Holder).With("until", State.ValidUntil).Throwable();
    }

    public void Dispose() => key?.Dispose();
}
