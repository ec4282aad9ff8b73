using System.Net;

namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>
/// An answer that does not bear the platform's signature over this request's nonce and its own bytes: nothing in it is believed. A fault of the line like
/// any other for whoever only tries again; kept apart for whoever tells an administrator.
/// </summary>
/// <param name="platform">Whose answer it should have been.</param>
/// <param name="status">Its status.</param>
/// <param name="reason">What was wrong: <c>UNSIGNED</c>, <c>NONCE</c> or <c>SIGNATURE</c>.</param>
public sealed class AnswerNotTrustedException(string platform, HttpStatusCode status, string reason)
    : HttpRequestException(HttpRequestError.InvalidResponse, $"An answer of {platform} (HTTP {(int)status}) is not trusted: {reason}.", null, status)
{
    public string Platform => platform;

    public string Reason => reason;
}
