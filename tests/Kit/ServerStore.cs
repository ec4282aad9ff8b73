using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Respawn;
using Respawn.Graph;

namespace ApprovalHub.Tests.Kit;

/// <summary>A server: one database for the test assembly, migrated once, reset by Respawn between hubs, of which one lives at a time.</summary>
internal sealed class ServerStore : HubStore
{
    private static readonly string[] BookTables =
        ["MatterVersions", "Templates", "CalendarYears", "Departments", "Windows", "Posts", "People", "Authorisations", "LadderRungs", "SupervisionRules", "ClosedDays", "CalendarEdits", "Settings", "AspNetUsers"];

    private static readonly SemaphoreSlim One = new(1, 1);
    private readonly string connectionString = TestDatabase.On(NameOfAssembly());

    private bool made;
    private bool bookIsNew;

    public override async Task<string> TakeAsync(string folder)
    {
        await One.WaitAsync();
        try
        {
            await using var db = TestDatabase.Open(connectionString);
            if (!made)
                await db.Database.EnsureDeletedAsync();
            await db.Database.MigrateAsync();
            made = true;
            await ResetAsync(db);
            return connectionString;
        }
        catch
        {
            One.Release();
            throw;
        }
    }

    public override void GiveBack(string connectionString, bool bookChanged)
    {
        bookIsNew = bookIsNew && !bookChanged;
        One.Release();
    }

    private async Task ResetAsync(Db.Model.HubDb db)
    {
        await db.Database.OpenConnectionAsync();
        var respawner = await Respawner.CreateAsync(db.Database.GetDbConnection(), new RespawnerOptions
        {
            DbAdapter = TestDatabase.Name == "PostgreSql" ? DbAdapter.Postgres : DbAdapter.SqlServer,
            TablesToIgnore = [.. (bookIsNew ? BookTables : []).Append("__EFMigrationsHistory").Select(t => new Table(t))],
        });
        await respawner.ResetAsync(db.Database.GetDbConnection());
        if (bookIsNew)
            return;
        await DemoCentre.FillAsync(connectionString);
        bookIsNew = true;
    }

    /// <summary>The same name at every run, so that a server kept for testing does not fill up.</summary>
    private static string NameOfAssembly() =>
        "approvalhub_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(AppContext.BaseDirectory)))[..16];
}
