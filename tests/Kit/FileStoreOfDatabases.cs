using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Tests.Kit;

/// <summary>SQLite: one file is migrated and seeded for the run, every hub works on a copy.</summary>
internal sealed class FileStoreOfDatabases : HubStore
{
    private readonly Lazy<Task<byte[]>> template = new(MakeAsync);

    public override async Task<string> TakeAsync(string folder)
    {
        var file = Path.Combine(folder, "hub.db");
        await File.WriteAllBytesAsync(file, await template.Value);
        return ConnectionTo(file);
    }

    public override void GiveBack(string connectionString, bool bookChanged)
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static string ConnectionTo(string file) => new SqliteConnectionStringBuilder { DataSource = file }.ConnectionString;

    private static async Task<byte[]> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("approvalhub-template-");
        var file = Path.Combine(folder.FullName, "template.db");
        var connectionString = ConnectionTo(file);
        await using (var db = TestDatabase.Open(connectionString))
            await db.Database.MigrateAsync();
        await DemoCentre.FillAsync(connectionString);
        // The last connection that closes writes the log back into the file.
        using (var connection = new SqliteConnection(connectionString))
            SqliteConnection.ClearPool(connection);
        var bytes = await File.ReadAllBytesAsync(file);
        folder.Delete(recursive: true);
        return bytes;
    }
}
