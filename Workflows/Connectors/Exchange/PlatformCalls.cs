using System.Net.Http.Headers;
using System.Text.Json;
using ApprovalHub.Connectors.Exchange.Signing;
using ApprovalHub.Features.Ports;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;
using Refit;

namespace ApprovalHub.Connectors.Exchange;

/// <summary>Makes a call, and answers a fault of the network or the platform in place of an exception.</summary>
internal static class PlatformCalls
{
    /// <param name="call">The call, which reads the answer.</param>
    /// <param name="cancellation">The caller's own; it stops with an exception.</param>
    public static Task<PlatformAnswer> TryAsync(Func<Task<PlatformAnswer>> call, CancellationToken cancellation) =>
        TryAsync(call, code => PlatformAnswer.Failed(code), cancellation);

    /// <summary>The same for an answer of another kind.</summary>
    /// <param name="call">The call, which reads the answer.</param>
    /// <param name="failed">The answer for a fault's code.</param>
    /// <param name="cancellation">The caller's own; it stops with an exception.</param>
    public static async Task<T> TryAsync<T>(Func<Task<T>> call, Func<string, T> failed, CancellationToken cancellation)
    {
        try
        {
            return await call();
        }
        catch (Exception fault) when (CodeOf(fault) is { } code && !cancellation.IsCancellationRequested)
        {
            return failed(code);
        }
    }

    /// <summary>An answer that says no to the whole call.</summary>
    public static PlatformAnswer Fault(IApiResponse answer)
    {
        if (answer.StatusCode is not { } status)
            return PlatformAnswer.Failed((answer.Error is { } error ? CodeOf(error) : null) ?? "AWAY");
        return (int)status is >= 200 and < 300
            ? PlatformAnswer.Failed("ANSWER_GARBLED")
            : PlatformAnswer.Failed(Said(answer).Code is { } said ? $"HTTP {(int)status} {said}" : $"HTTP {(int)status}", After(answer.Headers));
    }

    private static string? CodeOf(Exception fault)
    {
        for (var at = fault; at is not null; at = at.InnerException)
        {
            var code = at switch
            {
                AnswerNotTrustedException untrusted => $"ANSWER_{untrusted.Reason}",
                BrokenCircuitException => "RESTING",
                RateLimiterRejectedException => "TOO_MANY_CALLS",
                TimeoutRejectedException or OperationCanceledException or TimeoutException => "TIMEOUT",
                JsonException => "ANSWER_GARBLED",
                _ => null,
            };
            if (code is not null)
                return code;
        }
        return fault is HttpRequestException or IOException or ApiExceptionBase ? "AWAY" : null;
    }

    /// <summary>The platform's own code and words for a no, where it says them.</summary>
    public static (string? Code, string? Words) Said(IApiResponse answer)
    {
        if ((answer.Error as ApiException)?.Content is not { Length: > 0 } text)
            return default;
        try
        {
            using var read = JsonDocument.Parse(text);
            return read.RootElement.ValueKind == JsonValueKind.Object ? (Text(read.RootElement, "code"), Text(read.RootElement, "message")) : default;
        }
        catch (JsonException)
        {
            return default; // what a gateway on the way says is no JSON: the status says enough
        }
    }

    private static string? Text(JsonElement said, string name) => said.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>How long it asks to wait.</summary>
    private static TimeSpan? After(HttpResponseHeaders? headers) => headers?.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } until } when headers.Date is { } now && until > now => until - now,
        _ => null,
    };
}
