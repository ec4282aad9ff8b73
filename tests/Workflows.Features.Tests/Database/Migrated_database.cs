using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Database;

public sealed class Migrated_database
{
    [HubFact]
    public async Task An_empty_database_is_brought_up_to_the_model()
    {
        await using var hub = await Hub.OpenAsync();
        await using var db = hub.Db();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(db.Database.GetMigrations(), await db.Database.GetAppliedMigrationsAsync());
    }

    [SqliteFact]
    public async Task Sqlite_writes_ahead_and_waits_for_the_disk()
    {
        await using var hub = await Hub.OpenAsync();
        await using var db = hub.Db();

        Assert.Equal("wal", await Ask<string>("journal_mode"));
        Assert.Equal(2, await Ask<long>("synchronous")); // FULL
        Assert.Equal(1, await Ask<long>("foreign_keys"));

        async Task<T> Ask<T>(string pragma)
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            return (T)(await command.ExecuteScalarAsync())!;
        }
    }
}
