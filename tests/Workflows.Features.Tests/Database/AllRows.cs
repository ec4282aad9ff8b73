using System.Globalization;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Database;

/// <summary>All rows of a hub's tables as text: each column's name, kind and value.</summary>
internal static class AllRows
{
    /// <summary>In one order; without the book's stamp, which differs from hub to hub.</summary>
    public static async Task<List<string>> OfAsync(Hub hub)
    {
        await using var db = hub.Db();
        await db.Database.OpenConnectionAsync();
        var rows = new List<string>();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Where(t => !t.StartsWith("AspNet", StringComparison.Ordinal)).Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the model's own names
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                rows.Add(table + ": " + string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(i =>
                    $"{reader.GetName(i)}={reader.GetValue(i).GetType().Name} {Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)}")));
            }
        }
        return [.. rows.Where(r => !r.Contains("=String books,", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
