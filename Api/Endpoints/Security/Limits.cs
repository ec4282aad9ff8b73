using System.Globalization;
using System.Threading.RateLimiting;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Endpoints.Security;

/// <summary>How often one address may ask where nobody is signed in: guessing codes and passwords must not pay.</summary>
internal static class Limits
{
    /// <summary>Public pages: <c>Limits:PublicPerMinute</c>, 60 unless set.</summary>
    public const string Public = nameof(Public);

    /// <summary>Signing in: <c>Limits:SignInPerMinute</c>, 30 unless set.</summary>
    public const string SignIn = nameof(SignIn);

    public static void Add(IServiceCollection services, IConfiguration configuration) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) => new ValueTask(Problem.WriteAsync(context.HttpContext, Refusal.Unavailable("TOO_MANY_REQUESTS")));
        AddPerMinute(options, Public, configuration.GetValue("Limits:PublicPerMinute", 60));
        AddPerMinute(options, SignIn, configuration.GetValue("Limits:SignInPerMinute", 30));
    });

    private static void AddPerMinute(RateLimiterOptions options, string policy, int permits) => options.AddPolicy(policy, http =>
        RateLimitPartition.GetFixedWindowLimiter(
            string.Create(CultureInfo.InvariantCulture, $"{policy}/{http.Connection.RemoteIpAddress}"),
            _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
}
