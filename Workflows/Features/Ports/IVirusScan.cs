namespace ApprovalHub.Features.Ports;

/// <summary>Looks for viruses before a file is kept.</summary>
public interface IVirusScan
{
    /// <summary>
    /// The name of what was found, or null for a clean file, and for any file where no scanner is configured. Refuses <c>SCANNER_AWAY</c> when
    /// there is one but it does not answer, unless the installation was told to go on without.
    /// </summary>
    Task<string?> FindAsync(Stream file, CancellationToken cancellation);
}
