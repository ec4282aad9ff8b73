using ApprovalHub.Db.Model;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Database;

/// <summary>On SQLite a pooled context keeps its connection open and its statements prepared: faster, and as safe as one opened anew.</summary>
public sealed class Kept_connections : PooledFile
{
    [SqliteFact]
    public async Task One_connection_serves_one_use_after_the_other()
    {
        for (var i = 0; i < 3; i++)
            await In(async db => Assert.Equal(2, await db.Settings.CountAsync()));

        Assert.Equal(1, Opened);
    }

    [SqliteFact]
    public async Task A_connection_that_comes_back_still_writes_through_to_the_disk()
    {
        await In(db => db.Settings.CountAsync());
        await In(async db => Assert.Equal(2, await db.Database.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync()));
    }

    [SqliteFact]
    public async Task Only_what_may_be_lost_does_not_wait_for_the_disk_and_what_follows_does_again()
    {
        Task<long> Way(HubDb db) => db.Database.SqlQuery<long>($"SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync();
        for (var i = 0; i < 3; i++)
        {
            await In(async db =>
            {
                Assert.Equal(2, await Way(db));
                await using (var lost = await db.BeginRepeatableAsync(CancellationToken.None))
                    Assert.Equal(1, await Way(db)); // NORMAL; given up without a commit
                await using (var kept = await db.BeginRepeatableAsync(CancellationToken.None))
                {
                    Assert.Equal(1, await Way(db));
                    await kept.CommitAsync();
                }
                Assert.Equal(2, await Way(db));
            });
        }
    }

    [SqliteFact]
    public async Task The_same_query_can_be_read_twice_at_a_time() => await In(async db =>
    {
        var seen = new List<string>();
        foreach (var outer in db.Settings.AsNoTracking().OrderBy(s => s.Key))
        {
            foreach (var inner in db.Settings.AsNoTracking().OrderBy(s => s.Key))
                seen.Add(outer.Key + inner.Key);
        }
        await Task.CompletedTask;
        Assert.Equal(["aa", "ab", "ba", "bb"], seen);
    });

    [SqliteFact]
    public async Task A_statement_outlives_a_change_of_the_table()
    {
        Task Read() => In(async db => Assert.Equal("1", (await db.Settings.AsNoTracking().SingleAsync(s => s.Key == "a")).Value));
        await Read();
        await In(db => db.Database.ExecuteSqlAsync($"ALTER TABLE Settings ADD COLUMN Later TEXT"));
        await Read();
    }

    [SqliteFact]
    public async Task More_texts_than_are_kept_are_read_all_the_same() => await In(async db =>
    {
        await db.Database.OpenConnectionAsync();
        for (var i = 0; i < 600; i++)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT {i}";
            Assert.Equal((long)i, await command.ExecuteScalarAsync());
        }
    });

    [SqliteFact]
    public async Task The_program_closes_the_file_when_it_stops()
    {
        await In(db => db.Settings.CountAsync());
        Assert.True(IsOpen());

        await StopAsync();

        Assert.False(IsOpen());
    }

    private bool IsOpen() => Directory.GetFiles("/proc/self/fd").Any(fd => new FileInfo(fd).LinkTarget == File);
}
