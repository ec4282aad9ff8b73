using System.Globalization;
using ApprovalHub.Db.Model;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalHub.Features.Tests.Database;

/// <summary>The writer of our own leaves in the database what EF's own would leave there, and refuses what it would refuse.</summary>
public sealed class Planned_saves
{
    [HubFact]
    public async Task Every_type_of_row_is_inserted_and_updated_as_EF_itself_does_it()
    {
        var texts = new SqlTally();

        var written = await Written(cs => TestDatabase.Open(cs, texts));
        var expected = await Written(OpenPlain);

        Assert.All(texts.Now.Texts.Where(t => t.StartsWith("INSERT", StringComparison.Ordinal) || t.StartsWith("UPDATE", StringComparison.Ordinal)), t => Assert.False(t.EndsWith('\n'), t));
        Assert.Contains(written, row => row.Contains("3HubSetting", StringComparison.Ordinal)); // the samples' last values
        Assert.Equal(expected, written);
    }

    [HubFact]
    public async Task A_row_that_somebody_else_has_changed_is_not_written_and_nothing_beside_it_is()
    {
        await using var hub = await Hub.OpenAsync();
        await Keep(hub, new HubSetting("a", "1"));
        await using var slow = hub.Db();
        var seen = await slow.Settings.SingleAsync(s => s.Key == "a");
        await using (var quick = hub.Db())
        {
            (await quick.Settings.SingleAsync(s => s.Key == "a")).Value = "2";
            await quick.SaveChangesAsync();
        }

        seen.Value = "3";
        slow.Settings.Add(new HubSetting("b", "1"));
        var lost = await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => slow.SaveChangesAsync());

        Assert.Contains(lost.Entries, e => e.Entity == seen);
        Assert.Equal([("a", "2")], await Settings(hub));
    }

    [HubFact]
    public async Task A_row_that_is_there_already_is_refused_with_all_that_came_with_it()
    {
        await using var hub = await Hub.OpenAsync();
        await Keep(hub, new HubSetting("b", "1"));
        await using var db = hub.Db();
        db.Settings.AddRange(new HubSetting("a", "2"), new HubSetting("b", "2"), new HubSetting("c", "2"));

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());

        Assert.True(TestDatabase.Provider.IsDuplicate(refused));
        Assert.Equal([("b", "1")], await Settings(hub));
    }

    [HubFact]
    public async Task A_save_in_which_the_order_of_rows_matters_is_left_to_EF()
    {
        await using var hub = await Hub.OpenAsync();
        await Keep(hub, new HubSetting("a", "1"));
        await using var db = hub.Db();
        db.Remove(await db.Settings.SingleAsync(s => s.Key == "a"));
        db.Settings.Add(new HubSetting("b", "1"));

        Assert.Equal(2, await db.SaveChangesAsync());
        Assert.Equal([("b", "1")], await Settings(hub));
    }

    [HubFact]
    public async Task More_rows_than_one_statement_takes_are_all_written()
    {
        await using var hub = await Hub.OpenAsync();
        await Keep(hub, [.. Enumerable.Range(0, 2500).Select(i => new HubSetting(i.ToString("D5", CultureInfo.InvariantCulture), "1"))]);

        Assert.Equal(2500, (await Settings(hub)).Count);
    }

    [HubTheory]
    [InlineData("")]
    [InlineData("甲'乙\"丙")]
    [InlineData("𠮷 and \ud83d\ude00")]
    public async Task A_text_comes_back_as_it_was(string text)
    {
        await using var hub = await Hub.OpenAsync();
        var large = string.Concat(Enumerable.Repeat("办件", 1000));
        await Keep(hub, new HubSetting("a", text), new HubSetting("b", large));

        Assert.Equal([("a", text), ("b", large)], await Settings(hub));
    }

    private static async Task Keep(Hub hub, params HubSetting[] settings)
    {
        await hub.Change(_ => { });
        await hub.Ask((IHubDb db) => db.Settings.ExecuteDeleteAsync());
        await hub.Ask((IHubDb db) => // as the program does: on SQLite by a connection that is kept
        {
            db.Settings.AddRange(settings);
            return db.SaveChangesAsync(CancellationToken.None);
        });
    }

    private static async Task<List<(string, string)>> Settings(Hub hub)
    {
        await using var db = hub.Db();
        return [.. (await db.Settings.AsNoTracking().ToListAsync()).Select(s => (s.Key, s.Value)).OrderBy(s => s.Key, StringComparer.Ordinal)];
    }

    /// <summary>A context that saves by EF's own commands.</summary>
    internal static HubDb OpenPlain(string connectionString)
    {
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(TestDatabase.Provider.ContextType))!;
        TestDatabase.Provider.Use(builder, connectionString, null);
        return TestDatabase.Provider.Open(builder.ReplaceService<IDatabase, RelationalDatabase>().Options);
    }

    /// <summary>What a database holds besides the seeded centre after every type of row was inserted and twice updated in it.</summary>
    private static async Task<List<string>> Written(Func<string, HubDb> open)
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Change(_ => { });
        var before = await AllRows.OfAsync(hub);
        await using var db = open(hub.ConnectionString);
        var samples = new Samples(db);
        var made = samples.Types.Select(t => samples.New(t, 1)).ToList();
        db.AddRange(made);
        await db.SaveChangesAsync();
        foreach (var seed in new[] { 2, 3 })
        {
            made.ForEach(m => samples.Change(m, seed));
            await db.SaveChangesAsync();
        }
        return [.. (await AllRows.OfAsync(hub)).Except(before)];
    }
}
