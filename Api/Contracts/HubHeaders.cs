namespace ApprovalHub.Api.Contracts;

/// <summary>Headers that guard an act, or say who asks.</summary>
public static class HubHeaders
{
    /// <summary>1 to 100 visible ASCII characters, chosen by the client; the same request with the same key is done once and answered alike.</summary>
    public const string IdempotencyKey = "Idempotency-Key";

    /// <summary>The revision that the client has seen, in quotes as <c>ETag</c> gave it; another one is answered with 412.</summary>
    public const string IfMatch = "If-Match";

    /// <summary>Bytes of an upload that have arrived.</summary>
    public const string UploadOffset = "Upload-Offset";

    /// <summary>Bytes that an upload has in all.</summary>
    public const string UploadLength = "Upload-Length";

    /// <summary>Content type of a part of an upload.</summary>
    public const string UploadPart = "application/offset+octet-stream";

    /// <summary>
    /// Who asks, on public addresses: <c>case NUMBER QUERYCODE</c> or <c>draft CODE SECRET</c>. In a header and not in the address, so that no
    /// log keeps it.
    /// </summary>
    public const string Applicant = "X-Applicant";

    /// <summary>
    /// What a list is searched for where that must not stand in an address: an identity number, a credit code, a phone number. In a header, so that
    /// no log and no history keeps it.
    /// </summary>
    public const string Find = "X-Find";

    /// <summary>What <see cref="Applicant"/> says for a case. What was typed may hold characters that no header takes: it opens nothing then.</summary>
    public static string OfCase(string number, string queryCode) => $"case {Uri.EscapeDataString(number)} {Uri.EscapeDataString(queryCode)}";
}
