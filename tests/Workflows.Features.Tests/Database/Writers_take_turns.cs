using ApprovalHub.Db.Model;
using ApprovalHub.Features.Acts;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Database;

/// <summary>SQLite has one writer: those of one program wait in line instead of being refused and trying again.</summary>
public sealed class Writers_take_turns : PooledFile
{
    [SqliteFact]
    public async Task Eight_at_once_all_write()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
                await In(db => WriteSlowly(db, $"{writer}/{i}"));
        })));

        await In(async db => Assert.Equal(82, await db.Settings.CountAsync()));
    }

    [SqliteFact]
    public async Task A_writer_that_gives_up_lets_the_next_one_on()
    {
        await In(db => db.Database.BeginTransactionAsync());

        var from = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(In(db => WriteSlowly(db, "x")), In(db => WriteSlowly(db, "y")));

        Assert.True(TimeProvider.System.GetElapsedTime(from) < TimeSpan.FromSeconds(4), "It waited for a turn that nobody gave back.");
    }

    [SqliteFact]
    public async Task An_act_that_is_given_up_leaves_no_lock_and_no_row()
    {
        await In(async db =>
        {
            await db.Database.BeginTransactionAsync();
            db.Settings.Add(new HubSetting("half", "done"));
            await db.SaveChangesAsync();
        });

        await using var other = TestDatabase.Open(Unpooled);
        other.Settings.Add(new HubSetting("c", "3"));
        await other.SaveChangesAsync();
        Assert.False(await other.Settings.AnyAsync(s => s.Key == "half"));
    }

    /// <summary>Longer in its transaction than SQLite would wait for all the others.</summary>
    private static async Task WriteSlowly(HubDb db, string key)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Settings.Add(new HubSetting(key, ""));
        await db.SaveChangesAsync();
        await Task.Delay(20);
        await transaction.CommitAsync();
    }
}
