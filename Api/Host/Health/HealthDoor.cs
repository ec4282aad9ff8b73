using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ApprovalHub.Api.Host.Health;

/// <summary>Whether the program runs (live), whether it can work (ready), and whether the platforms get what they should (platforms).</summary>
internal static class HealthDoor
{
    private const string Ready = "ready", Platforms = "platforms";

    public static void Add(IServiceCollection services) => services.AddHealthChecks()
        .AddCheck<DatabaseReady>("database", tags: [Ready]).AddCheck<PlatformsWell>("platforms", tags: [Platforms]);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
        routes.MapHealthChecks("/health/platforms", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Platforms) }).AllowAnonymous();
        routes.MapHealthChecks("/health", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
