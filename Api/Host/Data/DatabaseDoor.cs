using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Db.Model;
using ApprovalHub.Db.PostgreSql;
using ApprovalHub.Db.Sqlite;
using ApprovalHub.Db.SqlServer;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Data;

/// <summary>The database by configuration: one model, the quirks with the provider.</summary>
internal static class DatabaseDoor
{
    private static readonly HubProvider[] Providers = [new SqliteProvider(), new SqlServerProvider(), new PostgreSqlProvider()];

    public static void Add(IServiceCollection services, HubSettings settings)
    {
        var provider = Named(settings.Provider);
        services.AddSingleton(provider);
        services.AddSingleton<IDatabaseFaults>(provider).AddSingleton<IDatabaseClock>(provider);
        services.AddSingleton(provider.Numbers);
        provider.AddContexts(services, (root, builder) =>
        {
            provider.Use(builder, settings.ConnectionString, settings.MaxBatchSize);
            builder.UseLoggerFactory(root.GetRequiredService<ILoggerFactory>());
        });
    }

    /// <summary>The provider of a name; Sqlite where none is given.</summary>
    public static HubProvider Named(string? name) => string.IsNullOrEmpty(name) ? Providers[0]
        : Array.Find(Providers, p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new StartRefusedException("PROVIDER_UNKNOWN",
                $"Database:Provider is '{name}'; it may be {string.Join(", ", Providers.Select(p => p.Name))}.");
}
