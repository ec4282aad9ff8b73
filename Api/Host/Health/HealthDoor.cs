using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ApprovalHub.Api.Host.Health;

/// <summary>Whether the program runs (live), and whether it can work (ready).</summary>
internal static class HealthDoor
{
    private const string Ready = "ready";

    public static void Add(IServiceCollection services) => services.AddHealthChecks().AddCheck<DatabaseReady>("database", tags: [Ready]);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
        routes.MapHealthChecks("/health", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
