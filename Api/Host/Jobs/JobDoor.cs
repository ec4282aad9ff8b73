using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Jobs;
using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Hangfire.SqlServer;

namespace ApprovalHub.Api.Host.Jobs;

/// <summary>
/// Hangfire, whose storage follows the database and owns no truth: on SQLite it is in memory, since every job finds its work in our tables.
/// The dashboard at /jobs is for administrators as of now.
/// </summary>
internal static class JobDoor
{
    public static void Add(IServiceCollection services, IConfiguration configuration, HubSettings settings)
    {
        // Registered before Hangfire's own, which are one for the whole process: two programs in it would close each other's storage.
        services.AddSingleton(_ => Store(configuration, settings));
        services.AddSingleton<JobActivator>(root => new AspNetCoreJobActivator(root.GetRequiredService<IServiceScopeFactory>()));
        services.AddHangfire(hangfire => hangfire.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings());
        if (!GlobalJobFilters.Filters.Any(f => f.Instance is FailuresExpire)) // one for the whole process
            GlobalJobFilters.Filters.Add(new FailuresExpire());
        services.AddHangfireServer(server => server.WorkerCount = configuration.GetValue("Hangfire:Workers", 2));
        services.AddScoped<SweepDue>().AddScoped<RenderWaitingPapers>().AddScoped<CleanUp>().AddScoped<RemindCalendar>().AddScoped<DrawGreenAudit>().AddScoped<MakeMonthlyReports>()
            .AddScoped<DispatchDueMessages>().AddScoped<RemindLateReplies>().AddScoped<ReconcilePlatforms>().AddScoped<WatchTheLines>().AddScoped<MoveSignedCases>();
    }

    /// <summary>
    /// Once the database is there: Hangfire's storages look for it when they are made, and one that does not find it waits (half a minute on
    /// PostgreSQL) or does without its tables.
    /// </summary>
    public static void Open(WebApplication app)
    {
        Map(app);
        var jobs = app.Services.GetRequiredService<IRecurringJobManager>();
        jobs.AddOrUpdate<SweepDue>("sweep-due", job => job.RunAsync(CancellationToken.None), Cron.Minutely());
        jobs.AddOrUpdate<DispatchDueMessages>("dispatch-messages", job => job.RunAsync(CancellationToken.None), Cron.Minutely());
        jobs.AddOrUpdate<RenderWaitingPapers>("render-papers", job => job.RunAsync(CancellationToken.None), Cron.Minutely());
        jobs.AddOrUpdate<MoveSignedCases>("move-signed-cases", job => job.RunAsync(CancellationToken.None), Cron.Minutely());
        jobs.AddOrUpdate<WatchTheLines>("watch-platforms", job => job.RunAsync(CancellationToken.None), Cron.Minutely());
        jobs.AddOrUpdate<CleanUp>("clean-up", job => job.RunAsync(CancellationToken.None), Cron.Hourly());
        jobs.AddOrUpdate<RemindLateReplies>("remind-late-replies", job => job.RunAsync(CancellationToken.None), Cron.Hourly());
        jobs.AddOrUpdate<RemindCalendar>("remind-calendar", job => job.RunAsync(CancellationToken.None), Cron.Daily(0)); // eight in the morning in China
        jobs.AddOrUpdate<DrawGreenAudit>("draw-green-audit", job => job.RunAsync(CancellationToken.None), Cron.Daily(0, 30));
        jobs.AddOrUpdate<MakeMonthlyReports>("make-monthly-reports", job => job.RunAsync(CancellationToken.None), Cron.Daily(16, 30)); // half past midnight in China
        jobs.AddOrUpdate<ReconcilePlatforms>("reconcile-platforms", job => job.RunAsync(CancellationToken.None), Cron.Daily(17)); // one at night in China
        jobs.Trigger("sweep-due"); // what fell due while no server ran waits no longer
    }

    /// <summary>No filter of Hangfire's own: the endpoint's policy asks the book on every request.</summary>
    private static void Map(IEndpointRouteBuilder routes) => routes.MapHangfireDashboard("/jobs", new DashboardOptions
    {
        Authorization = [],
        DashboardTitle = "审批通 · 后台任务",
        AppPath = null,
        DisplayStorageConnectionString = false,
    }).RequireAuthorization(Policies.Administrator);

    private static JobStorage Store(IConfiguration configuration, HubSettings settings)
    {
        switch (settings.Provider)
        {
            case "SqlServer":
                var options = new SqlServerStorageOptions();
                configuration.GetSection("Hangfire:SqlServer").Bind(options);
                return new SqlServerStorage(settings.ConnectionString, options);
            case "PostgreSql":
                // A lock of a server that was killed is stale after this; ten minutes, the default, is longer than work may rest.
                var postgres = new PostgreSqlStorageOptions { DistributedLockTimeout = TimeSpan.FromMinutes(2) };
                configuration.GetSection("Hangfire:PostgreSql").Bind(postgres);
                return new PostgreSqlStorage(new NpgsqlConnectionFactory(settings.ConnectionString, postgres), postgres);
            default:
                return new InMemoryStorage(new InMemoryStorageOptions { MaxExpirationTime = TimeSpan.FromHours(6) });
        }
    }
}
