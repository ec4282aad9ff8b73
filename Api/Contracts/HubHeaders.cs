namespace ApprovalHub.Api.Contracts;

/// <summary>Headers that guard an act.</summary>
public static class HubHeaders
{
    /// <summary>1 to 100 visible ASCII characters, chosen by the client; the same request with the same key is done once and answered alike.</summary>
    public const string IdempotencyKey = "Idempotency-Key";

    /// <summary>The revision that the client has seen, in quotes as <c>ETag</c> gave it; another one is answered with 412.</summary>
    public const string IfMatch = "If-Match";
}
