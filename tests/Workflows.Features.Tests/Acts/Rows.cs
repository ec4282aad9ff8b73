using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Acts;

/// <summary>How many rows every table has.</summary>
internal static class Rows
{
    public static async Task<SortedDictionary<string, int>> Of(Hub hub)
    {
        await using var db = hub.Db();
        var rows = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct())
        {
            var sql = $"SELECT COUNT(*) AS \"Value\" FROM \"{table}\"";
            rows[table] = await db.Database.SqlQueryRaw<int>(sql).SingleAsync();
        }
        return rows;
    }
}
