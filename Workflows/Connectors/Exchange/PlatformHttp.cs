using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Refit;

namespace ApprovalHub.Connectors.Exchange;

/// <summary>The HTTP line of a platform: retry with jitter within a time for the whole call; rate limit, circuit breaker and time-out around each signed attempt.</summary>
internal static class PlatformHttp
{
    private const int LargestAnswer = 32 * 1024 * 1024;

    /// <param name="services">Where it is added.</param>
    /// <param name="settings">How the line is.</param>
    /// <param name="json">How it writes.</param>
    /// <param name="signing">Makes what signs its requests.</param>
    /// <param name="limiter">What keeps to the platform's rate, for all lines to it together; null where it names none.</param>
    public static void AddLine<TApi>(IServiceCollection services, PlatformLineSettings settings, JsonSerializerContext json, Func<DelegatingHandler> signing, RateLimiter? limiter)
        where TApi : class => services
        .AddRefitGeneratedClient<TApi>(_ => new RefitSettings(new SystemTextJsonContentSerializer(new JsonSerializerOptions(json.Options) { TypeInfoResolver = json })))
        .ConfigureHttpClient(client =>
        {
            client.BaseAddress = settings.Address;
            client.Timeout = Timeout.InfiniteTimeSpan; // each attempt has its own
            client.MaxResponseContentBufferSize = LargestAnswer;
        })
        .ConfigurePrimaryHttpMessageHandler(() => Handler(settings))
        .AddResilience(settings, limiter)
        .AddHttpMessageHandler(signing); // innermost, so that each attempt has a nonce and a time of its own

    private static IHttpClientBuilder AddResilience(this IHttpClientBuilder line, PlatformLineSettings settings, RateLimiter? limiter)
    {
        line.AddResilienceHandler("line", pipeline =>
        {
            pipeline.AddTimeout(settings.LongestCall); // the lease of the rows rests on it
            pipeline.AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = PlatformLineSettings.Retries,
                ShouldHandle = at => ValueTask.FromResult(HttpClientResiliencePredicates.IsTransient(at.Outcome) && !AsksToWait(at.Outcome.Result)),
                ShouldRetryAfterHeader = false,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromMilliseconds(200),
            });
            if (limiter is not null)
                pipeline.AddRateLimiter(limiter); // within the retry: the platform counts each attempt
            pipeline.AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions());
            pipeline.AddTimeout(settings.Timeout);
        });
        return line;
    }

    /// <summary>How long it asks to wait is the line's to keep, not a call's, which holds a lease.</summary>
    private static bool AsksToWait(HttpResponseMessage? answer) => answer is { StatusCode: HttpStatusCode.TooManyRequests } or { Headers.RetryAfter: not null };

    /// <summary>Null where the platform names no limit.</summary>
    public static RateLimiter? Limiter(PlatformLineSettings settings) => settings.CallsPerSecond is not { } most ? null : new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
    {
        TokenLimit = most,
        TokensPerPeriod = most,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = int.MaxValue,
    });

    /// <summary>Redirects are not followed: a POST would become a GET, whose 200 says nothing of the rows.</summary>
    private static SocketsHttpHandler Handler(PlatformLineSettings settings)
    {
        var handler = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None };
        if (settings.ClientCertificate is { } file)
            handler.SslOptions.ClientCertificates = [X509CertificateLoader.LoadPkcs12FromFile(file, settings.ClientCertificatePassword)];
        if (settings.Authority is { } authority)
            handler.SslOptions.CertificateChainPolicy = Only(authority);
        return handler;
    }

    /// <summary>Certificates of this authority are trusted and no others; its lists of what it has revoked are asked as little as those of the machine's own.</summary>
    private static X509ChainPolicy Only(string authority)
    {
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.ImportFromPemFile(authority);
        return policy;
    }
}
