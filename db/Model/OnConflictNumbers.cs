using System.Globalization;
using System.Runtime.CompilerServices;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Db.Model;

/// <summary>Numbers by <c>INSERT … ON CONFLICT</c>, which SQLite and PostgreSQL word alike.</summary>
public sealed class OnConflictNumbers : INumbers
{
    public async Task<IReadOnlyDictionary<string, long>> TakeAsync(IHubDb db, IReadOnlyCollection<string> scopes, CancellationToken cancellation)
    {
        if (scopes.Count == 0)
            return new Dictionary<string, long>();
        // In one order everywhere: two acts that take the same scopes then never wait for each other in a ring.
        var ordered = scopes.Distinct().Order(StringComparer.Ordinal).ToArray();
        var rows = string.Join(", ", Enumerable.Range(0, ordered.Length).Select(i => string.Create(CultureInfo.InvariantCulture, $"({{{i}}}, 1)")));
        var sql = FormattableStringFactory.Create(
            $"""
             INSERT INTO "NumberCounters" ("Scope", "Value") VALUES {rows}
             ON CONFLICT ("Scope") DO UPDATE SET "Value" = "NumberCounters"."Value" + 1
             RETURNING "Scope", "Value"
             """,
            [.. ordered.Cast<object>()]);
        var taken = await db.Database.SqlQuery<TakenNumber>(sql).ToListAsync(cancellation);
        return taken.ToDictionary(t => t.Scope, t => t.Value);
    }
}
