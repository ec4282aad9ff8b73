namespace ApprovalHub.Features.Ports;

/// <summary>Writes papers as OFD (版式文件, GB/T 33190), for the kinds in <see cref="Domain.Process.Papers.AsOfd"/>.</summary>
public interface IOfdPress
{
    /// <summary>The OFD of a snapshot, the same bytes every time: the pages, text and places of its PDF, without a signature.</summary>
    byte[] Render(string kind, int templateVersion, string snapshot);
}
