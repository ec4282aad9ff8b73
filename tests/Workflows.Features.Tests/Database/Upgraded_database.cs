using ApprovalHub.Db.Model;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalHub.Features.Tests.Database;

/// <summary>An installation of any time is brought up to today's model with its data in it, on the run's database.</summary>
public sealed class Upgraded_database : IAsyncLifetime
{
    private const string Setting = "kept-by-hand";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("approvalhub-upgrade-");
    private HubDb? db;

    private HubDb Db => db!;

    public Task InitializeAsync()
    {
        if (TestDatabase.Absent is null)
            db = TestDatabase.Open(TestDatabase.IsSqlite ? $"Data Source={Path.Combine(folder.FullName, "hub.db")};Pooling=false" : TestDatabase.On($"approvalhub_upgrade_{Environment.ProcessId}"));
        return db?.Database.EnsureDeletedAsync() ?? Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        if (db is not null)
        {
            await db.Database.EnsureDeletedAsync();
            await db.DisposeAsync();
        }
        folder.Delete(recursive: true);
    }

    /// <summary>
    /// Rows are put in after each migration, and all of them are taken along by every later one: so the walk from the first to the newest holds an installation of
    /// each, at the cost of one.
    /// </summary>
    [HubFact]
    public async Task Rows_of_every_migration_are_still_there_after_each_later_one()
    {
        var lost = new List<string>();
        IReadOnlyDictionary<string, int> had = new Dictionary<string, int>();
        foreach (var (number, migration) in Db.Database.GetMigrations().Index())
        {
            await Db.GetService<IMigrator>().MigrateAsync(migration);
            var rows = new RowsOfThen(Db, migration);
            var has = await rows.CountAsync();
            lost.AddRange(had.Where(before => has.GetValueOrDefault(before.Key) < before.Value).Select(before => $"{migration}: {before.Key}"));
            await rows.PutAsync(number + 1);
            had = await rows.CountAsync();
        }

        Assert.Empty(lost);
        Assert.Equal(Db.Database.GetMigrations().Count(), had["Cases"]);
        Assert.Equal(Db.Database.GetMigrations().Count(), await Db.Settings.CountAsync());
    }

    [HubFact]
    public async Task An_installation_of_the_first_migration_comes_up_at_once_to_all_that_the_program_reads()
    {
        await Db.GetService<IMigrator>().MigrateAsync(Db.Database.GetMigrations().First());
        await new RowsOfThen(Db, Db.Database.GetMigrations().First()).PutAsync(1);
        await Db.Database.ExecuteSqlAsync($"INSERT INTO \"Settings\" (\"Key\", \"Value\") VALUES ({Setting}, {"红旗区"})");

        await Db.Database.MigrateAsync();

        Assert.Empty(await Db.Database.GetPendingMigrationsAsync());
        Assert.False(Db.Database.HasPendingModelChanges());
        Assert.Equal("红旗区", (await Db.Settings.SingleAsync(s => s.Key == Setting)).Value);
        Assert.Equal("1", await Db.Cases.Select(c => c.Number).SingleAsync());
        await ReadsEveryColumnAsync();
    }

    /// <summary>Names each column of today's model to the database: what a migration forgot it does not know.</summary>
    private async Task ReadsEveryColumnAsync()
    {
        var helper = Db.GetService<ISqlGenerationHelper>();
        foreach (var table in Db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables)
        {
            var columns = string.Join(", ", table.Columns.Select(c => $"t.{helper.DelimitIdentifier(c.Name)}")); // without the alias SQLite takes an unknown name in quotes for a text
            await using var command = await RowsOfThen.CommandAsync(Db, $"SELECT {columns} FROM {helper.DelimitIdentifier(table.Name)} t WHERE 1 = 0");
            await command.ExecuteNonQueryAsync();
        }
    }
}
