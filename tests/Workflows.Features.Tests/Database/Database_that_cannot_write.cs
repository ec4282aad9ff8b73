using System.Data.Common;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Tests.Acts;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Database;

public sealed class Database_that_cannot_write
{
    [SqliteFact]
    public async Task Read_only_it_says_so_and_nothing_is_written()
    {
        Hub? hub = null;
        await using var open = hub = await Hub.OpenAsync(services =>
            services.AddScoped<IHubDb>(_ => TestDatabase.Open(hub!.ConnectionString + ";Mode=ReadOnly")));
        var rows = await Rows.Of(hub.As(Hub.Clerk));

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => hub.FoodAccepted());

        Assert.Equal("DATABASE_READ_ONLY", TestDatabase.Provider.Explain(fault)?.Code);
        Assert.Equal(rows, await Rows.Of(hub));
    }

    [SqliteFact]
    public async Task Full_it_says_so_and_no_case_is_half_written()
    {
        Hub? hub = null;
        await using var open = hub = await Hub.OpenAsync(services =>
            services.AddScoped<IHubDb>(_ => TestDatabase.Open(hub!.ConnectionString + ";Pooling=false", new NoMorePages())));
        hub.As(Hub.Clerk);

        Exception? fault = null;
        var rows = await Rows.Of(hub);
        for (var i = 0; i < 200 && fault is null; i++)
        {
            rows = await Rows.Of(hub);
            fault = await Record.ExceptionAsync(() => hub.FoodAccepted());
        }

        Assert.NotNull(fault);
        Assert.Equal("DATABASE_FULL", TestDatabase.Provider.Explain(fault)?.Code);
        Assert.Equal(rows, await Rows.Of(hub));
    }

    [SqliteFact]
    public async Task Held_by_another_writer_it_says_that_it_is_busy()
    {
        Hub? hub = null;
        await using var open = hub = await Hub.OpenAsync(services =>
            services.AddScoped<IHubDb>(_ => TestDatabase.Open(hub!.ConnectionString + ";Default Timeout=1", new Impatient())));
        await using var other = hub.Db();
        await using var held = await other.Database.BeginTransactionAsync();

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => hub.FoodAccepted());

        Assert.Equal("DATABASE_BUSY", TestDatabase.Provider.Explain(fault)?.Code);
    }

    /// <summary>The disk has no room beyond what the file has now.</summary>
    private sealed class NoMorePages : OnOpening
    {
        protected override string Pragma => "PRAGMA max_page_count = 1";
    }

    private sealed class Impatient : OnOpening
    {
        protected override string Pragma => "PRAGMA busy_timeout = 50";
    }

    private abstract class OnOpening : DbConnectionInterceptor
    {
        protected abstract string Pragma { get; }

        public override async Task ConnectionOpenedAsync(
            DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = Pragma;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
