using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>A scanner that finds what holds the word EICAR, or does not answer.</summary>
internal sealed class TestScan : IVirusScan
{
    public bool IsAway { get; set; }

    public async Task<string?> FindAsync(Stream file, CancellationToken cancellation)
    {
        if (IsAway)
            throw Refusal.Unavailable("SCANNER_AWAY").Throwable();
        using var reader = new StreamReader(file, leaveOpen: true);
        return (await reader.ReadToEndAsync(cancellation)).Contains("EICAR", StringComparison.Ordinal) ? "Eicar-Test-Signature" : null;
    }
}
