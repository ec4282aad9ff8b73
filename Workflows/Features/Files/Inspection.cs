using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Files;

/// <summary>Says by content what a file is, and that it carries nothing that it should not.</summary>
public sealed class Inspection(IVirusScan scan)
{
    /// <summary>The media type; refuses <c>FILE_TYPE_NOT_TAKEN</c>, <c>FILE_HAS_MACROS</c>, <c>FILE_INFECTED</c> (by the virus's name), <c>SCANNER_AWAY</c>.</summary>
    public async Task<string> TypeAsync(string name, Stream file, CancellationToken cancellation)
    {
        var type = FileSniffer.TypeOf(file) ?? throw Refusal.Invalid("FILE_TYPE_NOT_TAKEN").With("name", name).Throwable();
        file.Position = 0;
        if (await scan.FindAsync(file, cancellation) is { } virus)
            throw Refusal.Invalid("FILE_INFECTED").With("name", name).With("virus", virus).Throwable();
        return type;
    }
}
