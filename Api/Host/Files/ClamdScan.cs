using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Files;

/// <summary>
/// Asks clamd by its INSTREAM command: chunks with their length in front, an empty one at the end, one line as the answer
/// (<c>stream: OK</c>, <c>stream: NAME FOUND</c>, or what went wrong).
/// </summary>
internal sealed class ClamdScan(ScanSettings settings, ILogger<ClamdScan> log) : IVirusScan
{
    private const int Chunk = 64 * 1024, LongestAnswer = 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public async Task<string?> FindAsync(Stream file, CancellationToken cancellation)
    {
        if (settings.Host is not { } host)
            return null;
        using var waited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        waited.CancelAfter(Patience);
        try
        {
            return Verdict(await AskAsync(host, file, waited.Token));
        }
        catch (Exception fault) when (fault is SocketException or IOException || (fault is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            log.LogWarning(fault, "The virus scanner at {Host}:{Port} does not answer", host, settings.Port);
            return settings.RefusesWhenAway ? throw Refusal.Unavailable("SCANNER_AWAY").Throwable() : null;
        }
    }

    private async Task<string> AskAsync(string host, Stream file, CancellationToken cancellation)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, settings.Port, cancellation);
        await using var wire = client.GetStream();
        await wire.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellation);
        var buffer = new byte[Chunk + 4];
        int read;
        do
        {
            read = await file.ReadAsync(buffer.AsMemory(4), cancellation);
            BinaryPrimitives.WriteInt32BigEndian(buffer, read);
            await wire.WriteAsync(buffer.AsMemory(0, read + 4), cancellation);
        }
        while (read > 0);
        var answer = new byte[LongestAnswer];
        var length = await wire.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, cancellation);
        return Encoding.UTF8.GetString(answer, 0, length).TrimEnd('\0', '\n', ' ');
    }

    private static string? Verdict(string answer)
    {
        if (answer.EndsWith(" OK", StringComparison.Ordinal))
            return null;
        const string Begin = "stream: ", Found = " FOUND";
        return answer.StartsWith(Begin, StringComparison.Ordinal) && answer.EndsWith(Found, StringComparison.Ordinal)
            ? answer[Begin.Length..^Found.Length]
            : throw new IOException($"clamd answered '{answer}'.");
    }
}
