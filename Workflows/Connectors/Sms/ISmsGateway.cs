using Refit;

namespace ApprovalHub.Connectors.Sms;

/// <summary>
/// What a gateway for text messages must offer; one that offers something else is put behind a small adapter. It answers 2xx with its number for the
/// message, 400, 409, 413 and 422 for "not this one at all", anything else for "not now" (with <c>Retry-After</c> where it knows); it does not redirect.
/// The same <c>Idempotency-Key</c> again is the same message: it is not sent twice.
/// </summary>
public interface ISmsGateway
{
    [Post("/messages")]
    Task<IApiResponse<SmsAccepted>> SendAsync(
        [Body] SmsRequest request, [Header("Idempotency-Key")] string key, [Header("Authorization")] string? authorization, CancellationToken cancellation);
}
