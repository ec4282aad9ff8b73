using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Guards;

/// <summary>Reads the headers that guard an act: <c>If-Match</c> and <c>Idempotency-Key</c>.</summary>
internal static class ActGuard
{
    private const int LongestKey = 100;

    /// <summary>Guards an act that may carry a key.</summary>
    public static ActRequest On(HttpContext http, Guid caseId, object? body = null) =>
        new(caseId, Revision(http.Request), Key(http, body, Owner(http)));

    /// <summary>Guards an act that must carry a key; refuses <c>IDEMPOTENCY_KEY_MISSING</c>.</summary>
    public static ActRequest Once(HttpContext http, Guid caseId, object body) =>
        new(caseId, Revision(http.Request), RequiredKey(http, body, Owner(http)));

    /// <summary>The key of a request that must have one.</summary>
    public static IdempotencyKey RequiredKey(HttpContext http, object body, string owner) =>
        Key(http, body, owner) ?? throw Refusal.Invalid("IDEMPOTENCY_KEY_MISSING").Throwable();

    /// <summary>The key of a request, or null when it carries none.</summary>
    /// <param name="http">The request.</param>
    /// <param name="body">What it says; the same key with another body is another request.</param>
    /// <param name="owner">Whose key it is.</param>
    public static IdempotencyKey? Key(HttpContext http, object? body, string owner)
    {
        var key = http.Request.Headers[HubHeaders.IdempotencyKey].ToString();
        if (key.Length == 0)
            return null;
        if (key.Length > LongestKey || key.Any(c => c is <= ' ' or > '~'))
            throw Refusal.Invalid("IDEMPOTENCY_KEY_UNREADABLE").With("longest", LongestKey).Throwable();
        return new IdempotencyKey(owner, key, Hash($"{http.Request.Method} {http.Request.Path}\n{JsonSerializer.Serialize(body, ApiJson.Options)}"));
    }

    /// <summary>The person who is signed in.</summary>
    public static string Owner(HttpContext http) =>
        "person/" + http.User.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)?.Value;

    /// <summary>
    /// The applicant, whatever network the phone is in by now; only a digest is kept, so that the table of keys holds nothing personal. A first
    /// answer is given again only for the same key and the same body, which nobody else has.
    /// </summary>
    public static string OwnerOf(string identity) => "public/" + Hash(identity)[..40];

    /// <summary>The revision as an <c>ETag</c>.</summary>
    public static string Tag(int revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    /// <summary>The revision or version that the caller has seen, or null; refuses <c>IF_MATCH_UNREADABLE</c>.</summary>
    public static int? Revision(HttpRequest request)
    {
        var seen = request.Headers.IfMatch.ToString();
        if (seen.Length == 0 || seen == "*")
            return null;
        if (seen.Length > 2 && seen[0] == '"' && seen[^1] == '"'
            && int.TryParse(seen.AsSpan(1, seen.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var revision))
            return revision;
        throw Refusal.Invalid("IF_MATCH_UNREADABLE").Throwable();
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
