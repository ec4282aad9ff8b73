using System.Net;

namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>
/// Signs each request as it goes out and checks the signature of each answer. Stands innermost, so that a retry is signed anew: with a nonce and a time of
/// its own.
/// </summary>
/// <param name="platform">Whose line this is, for faults.</param>
/// <param name="app">Name that the platform knows the hub by.</param>
/// <param name="headers">What the platform calls its headers.</param>
/// <param name="time">The clock of the requests.</param>
internal abstract class PlatformSigning(string platform, string app, SigningHeaders headers, TimeProvider time) : DelegatingHandler
{
    private const long LargestAnswer = 32 * 1024 * 1024;

    /// <summary>Whether an answer must be signed; of a file it is the digest in the signed message that counts, and it may be too large to be held back.</summary>
    public bool ChecksAnswers { get; init; } = true;

    protected abstract string Sign(byte[] canonical);

    protected abstract bool Verifies(byte[] canonical, string signature);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var stamp = await SignAsync(request, cancellationToken);
        var answer = await base.SendAsync(request, cancellationToken);
        if (!ChecksAnswers || IsOfTheWay(answer.StatusCode))
            return answer;
        try
        {
            await answer.Content.LoadIntoBufferAsync(LargestAnswer, cancellationToken);
            if (Fault(answer, stamp, await answer.Content.ReadAsByteArrayAsync(cancellationToken)) is { } fault)
                throw new AnswerNotTrustedException(platform, answer.StatusCode, fault);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    /// <summary>
    /// What gateways on the way say without having the platform's key: "not now". It is never believed for more than that, so it needs no signature.
    /// </summary>
    private static bool IsOfTheWay(HttpStatusCode status) => status >= HttpStatusCode.InternalServerError || status == HttpStatusCode.TooManyRequests;

    private async Task<Stamp> SignAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        var address = request.RequestUri ?? throw new InvalidOperationException("A request without an address cannot be signed.");
        var query = Canonical.Sorted(address.Query);
        if (query.Length > 0)
            request.RequestUri = address = new UriBuilder(address) { Query = query }.Uri;
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellation);
        var stamp = Stamp.New(app, time);
        var signature = Sign(Canonical.Request(request.Method.Method, address.AbsolutePath, address.Query.TrimStart('?'), stamp, body));
        foreach (var (name, value) in new[] { (headers.App, app), (headers.Time, stamp.Time), (SigningHeaders.Nonce, stamp.Nonce), (headers.Signature, signature) })
        {
            request.Headers.Remove(name); // of an earlier attempt
            request.Headers.Add(name, value);
        }
        return stamp;
    }

    private string? Fault(HttpResponseMessage answer, Stamp stamp, byte[] body) =>
        One(answer, headers.Signature) is not { } signature || One(answer, SigningHeaders.Nonce) is not { } nonce ? "UNSIGNED"
        : nonce != stamp.Nonce ? "NONCE"
        : Verifies(Canonical.Answer((int)answer.StatusCode, nonce, body), signature) ? null : "SIGNATURE";

    private static string? One(HttpResponseMessage answer, string header) =>
        answer.Headers.TryGetValues(header, out var values) && values.ToList() is [var value] ? value : null;
}
