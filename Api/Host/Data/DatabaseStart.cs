using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Db.Model;
using ApprovalHub.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Api.Host.Data;

/// <summary>
/// Brings the database to this program's model before anybody is let in, and refuses where that cannot be: a newer database is never
/// touched, and one that cannot be written is found out now and not at the first receipt.
/// </summary>
internal static class DatabaseStart
{
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var (db, provider) = (scope.ServiceProvider.GetRequiredService<HubDb>(), scope.ServiceProvider.GetRequiredService<HubProvider>());
        try
        {
            Directory.CreateDirectory(scope.ServiceProvider.GetRequiredService<HubSettings>().DataFolder);
            await MustNotBeNewer(db, cancellation);
            await db.Database.MigrateAsync(cancellation);
            if (provider.Name == "Sqlite")
                await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
            // Touches no row, but asks for the right to write.
            await db.Settings.Where(s => s.Key == "").ExecuteUpdateAsync(set => set.SetProperty(s => s.Value, ""), cancellation);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new StartRefusedException("DATA_FOLDER_NOT_WRITABLE", $"The data folder cannot be written: {fault.Message}");
        }
        catch (Exception fault) when (provider.Explain(fault) is { } refusal)
        {
            throw new StartRefusedException(refusal.Code, Advice(refusal, provider.Name));
        }
    }

    private static async Task MustNotBeNewer(HubDb db, CancellationToken cancellation)
    {
        if (!await db.Database.CanConnectAsync(cancellation))
            return; // not there yet, or away: migrating says which
        var known = db.Database.GetMigrations().ToHashSet();
        var unknown = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Where(m => !known.Contains(m)).ToList();
        if (unknown.Count > 0)
        {
            throw new StartRefusedException("DATABASE_NEWER",
                $"The database was brought up by a newer ApprovalHub ({unknown[^1]}). Nothing was changed. Start that version, or restore a backup made before it.");
        }
    }

    private static string Advice(Refusal refusal, string provider) => refusal.Code switch
    {
        "DATABASE_READ_ONLY" => $"The {provider} database can only be read. Give the service's account the right to write, or choose another place.",
        "DATABASE_FULL" => $"The disk of the {provider} database is full. Make room and start again.",
        "DATABASE_BUSY" => $"The {provider} database is held by another program. Stop that one and start again.",
        _ => $"The {provider} database cannot be reached. Check ConnectionStrings:ApprovalHub and that the server runs.",
    };
}
