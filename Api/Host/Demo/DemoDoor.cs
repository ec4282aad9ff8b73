using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Seeding;

namespace ApprovalHub.Api.Host.Demo;

/// <summary>The demo centre and its clock. Where the clock is not configured, its addresses do not exist.</summary>
internal static class DemoDoor
{
    public static void Add(IServiceCollection services, HubSettings settings)
    {
        if (!settings.DemoClock)
        {
            services.AddSingleton(TimeProvider.System);
            return;
        }
        services.AddSingleton<DemoClock>().AddSingleton<TimeProvider>(root => root.GetRequiredService<DemoClock>());
        services.AddScoped<ClockMover>();
    }

    public static void Map(IEndpointRouteBuilder routes, HubSettings settings)
    {
        if (!settings.DemoClock)
            return;
        var clock = routes.MapGroup("/api/demo/clock").WithTags("Demo").RequireAuthorization(Policies.Administrator);
        clock.MapGet("", ClockMap.Read);
        clock.MapPost("", ClockMap.MoveAsync);
    }

    public static async Task PrepareAsync(IServiceProvider services, HubSettings settings, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        if (settings.DemoClock)
            await scope.ServiceProvider.GetRequiredService<ClockMover>().RestoreAsync(settings.DemoStart, cancellation);
        if (settings.DemoSeed)
            await SeedAsync(scope.ServiceProvider, settings, cancellation);
    }

    private static async Task SeedAsync(IServiceProvider services, HubSettings settings, CancellationToken cancellation)
    {
        if (settings.DemoPassword.Length == 0)
            throw new StartRefusedException("DEMO_PASSWORD_MISSING", "Demo:Seed is on, so Demo:Password must hold the password of the demo accounts.");
        try
        {
            var seed = await SeedFolder.ReadAsync(Path.Combine(AppContext.BaseDirectory, "seed"), cancellation);
            await services.GetRequiredService<SeedDemo.Handler>().HandleAsync(seed, settings.DemoPassword, cancellation);
        }
        catch (RefusedException refused)
        {
            throw new StartRefusedException(refused.Refusal.Code, $"The demo centre could not be seeded; nothing was written. {refused.Message}");
        }
        catch (IOException fault)
        {
            throw new StartRefusedException("SEED_UNREADABLE", $"The seed files beside the program cannot be read: {fault.Message}");
        }
        await DemoAccounts.PrintAsync(services, settings.DemoPassword, cancellation);
    }
}
