using ApprovalHub.Features.Ports;

namespace ApprovalHub.Benchmarks.Flow;

/// <summary>Signs nothing: the flow is measured, not the key.</summary>
internal sealed class NoSigner : IPaperSigner
{
    public SigningState State => SigningState.None;

    public byte[] Sign(byte[] pdf, string number, DateTimeOffset issued) => pdf;
}
