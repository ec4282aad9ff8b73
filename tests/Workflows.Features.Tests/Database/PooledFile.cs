using System.Data.Common;
using ApprovalHub.Db.Model;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Database;

/// <summary>A SQLite file with two settings, reached through a program's pool of contexts.</summary>
public abstract class PooledFile : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("approvalhub-kept-");
    private readonly Openings openings = new();
    private ServiceProvider services = null!;

    /// <summary>How often a connection was opened.</summary>
    protected int Opened => openings.Count;

    protected string File => Path.Combine(folder.FullName, "hub.db");

    protected string Unpooled => $"Data Source={File};Pooling=false;Default Timeout=1";

    public async Task InitializeAsync()
    {
        services = Pooled($"Data Source={File};Default Timeout=1");
        if (!TestDatabase.IsSqlite)
            return;
        await using (var db = TestDatabase.Open(Unpooled))
            await db.Database.MigrateAsync();
        await In(async db =>
        {
            db.Settings.AddRange(new HubSetting("a", "1"), new HubSetting("b", "2"));
            await db.SaveChangesAsync();
        });
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Stops the program.</summary>
    protected ValueTask StopAsync() => services.DisposeAsync();

    /// <summary>One use of a context, as a request has it.</summary>
    protected async Task In(Func<HubDb, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<HubDb>());
    }

    private ServiceProvider Pooled(string connectionString)
    {
        var container = new ServiceCollection();
        TestDatabase.Provider.AddContexts(container, (_, builder) =>
        {
            TestDatabase.Provider.Use(builder, connectionString, null);
            builder.AddInterceptors(openings);
        });
        return container.BuildServiceProvider();
    }

    private sealed class Openings : DbConnectionInterceptor
    {
        public int Count { get; private set; }

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Count++;

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Count++;
            return Task.CompletedTask;
        }
    }
}
