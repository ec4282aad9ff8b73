using System.Text;

namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>What is signed: a request or an answer as one text that both sides write alike.</summary>
internal static class Canonical
{
    /// <summary>A request: method, path, query, who asks, when (Unix milliseconds), nonce and digest of the body, a line each.</summary>
    /// <param name="method">GET, POST.</param>
    /// <param name="path">As sent, escapes included.</param>
    /// <param name="query">As sent, without the question mark, sorted by key; empty for none.</param>
    /// <param name="stamp">Who asks, when and which time.</param>
    /// <param name="body">The body's bytes.</param>
    public static byte[] Request(string method, string path, string query, Stamp stamp, ReadOnlySpan<byte> body) =>
        Encoding.UTF8.GetBytes(string.Join('\n', method.ToUpperInvariant(), path, query, stamp.App, stamp.Time, stamp.Nonce, Sm3.HexOf(body)));

    /// <summary>An answer: bound to the request by its nonce.</summary>
    public static byte[] Answer(int status, string nonce, ReadOnlySpan<byte> body) =>
        Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"ANSWER\n{status}\n{nonce}\n{Sm3.HexOf(body)}"));

    /// <summary>A query's pairs in the order of their keys, those of one key as they stood.</summary>
    public static string Sorted(string query) =>
        string.Join('&', query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).OrderBy(pair => pair.Split('=')[0], StringComparer.Ordinal));
}
