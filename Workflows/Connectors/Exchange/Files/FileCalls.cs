using System.Security.Cryptography;
using ApprovalHub.Connectors.Exchange.Signing;
using ApprovalHub.Features.Ports.Inbound;
using Org.BouncyCastle.Crypto.Digests;

namespace ApprovalHub.Connectors.Exchange.Files;

/// <summary>
/// Fetches a file from a platform. The answer's own signature is not asked for: the digest stands in the message, which was signed, and is held against what
/// came. No more is read than was announced; who sends it drop by drop is given up.
/// </summary>
/// <param name="place">Where the platform's files are.</param>
/// <param name="line">Its line.</param>
/// <param name="get">Asks for one by its id.</param>
internal sealed class FileCalls(FilePlace place, PlatformLineSettings line, Func<string, CancellationToken, Task<HttpResponseMessage>> get)
{
    private const int Piece = 64 * 1024;

    public async Task<FetchedFile> FetchAsync(IncomingFile file, Stream into, CancellationToken cancellation)
    {
        if (place.IdOf(file.Where) is not { } id)
            return FetchedFile.Never("ELSEWHERE");
        using var whole = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        whole.CancelAfter(line.LongestFile);
        return await PlatformCalls.TryAsync(
            async () =>
            {
                using var answer = await get(id, whole.Token);
                return Fault(answer, file) ?? await ReadAsync(answer, file, into, whole.Token);
            },
            FetchedFile.NotNow, cancellation);
    }

    /// <summary>A redirect is not followed: it may lead anywhere.</summary>
    private static FetchedFile? Fault(HttpResponseMessage answer, IncomingFile file) => (int)answer.StatusCode switch
    {
        200 => answer.Content.Headers.ContentLength is { } length && length != file.Size ? FetchedFile.Never("SIZE") : null,
        >= 300 and < 400 => FetchedFile.Never("REDIRECT"),
        401 or 407 or 408 or 429 or >= 500 => FetchedFile.NotNow($"HTTP {(int)answer.StatusCode}"),
        var status => FetchedFile.Never($"HTTP {status}"),
    };

    private async Task<FetchedFile> ReadAsync(HttpResponseMessage answer, IncomingFile file, Stream into, CancellationToken cancellation)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
        using var sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (sm3, left, piece) = (new SM3Digest(), file.Size, new byte[Piece]);
        while (await PieceAsync(body, piece, cancellation) is var read and > 0)
        {
            if ((left -= read) < 0)
                return FetchedFile.Never("SIZE");
            sha256.AppendData(piece, 0, read);
            sm3.BlockUpdate(piece, 0, read);
            await WriteAsync(into, piece.AsMemory(0, read), cancellation);
        }
        var (had, other) = (Convert.ToHexStringLower(sha256.GetHashAndReset()), Sm3.HexOf(sm3));
        return left > 0 ? FetchedFile.NotNow("CUT")
            : file.Sha256 is { } wanted ? Same(wanted, had, had) : Same(file.Sm3 ?? "", other, had);
    }

    private static FetchedFile Same(string wanted, string came, string sha256) => wanted == came ? FetchedFile.Had(sha256) : FetchedFile.Never("DIGEST");

    private async Task<int> PieceAsync(Stream body, byte[] piece, CancellationToken cancellation)
    {
        using var idle = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        idle.CancelAfter(line.Timeout);
        return await body.ReadAsync(piece, idle.Token);
    }

    /// <summary>A full disk here is not the platform's fault and must not look like it.</summary>
    private static async Task WriteAsync(Stream into, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            await into.WriteAsync(bytes, cancellation);
        }
        catch (IOException fault)
        {
            throw new InvalidOperationException("What came cannot be written.", fault);
        }
    }
}
