using System.Globalization;
using System.Runtime.CompilerServices;
using ApprovalHub.Db.Model;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Db.SqlServer;

/// <summary>Numbers by <c>MERGE</c> under <c>HOLDLOCK</c>, which also holds the gap in which a first number is born.</summary>
internal sealed class MergeNumbers : INumbers
{
    public async Task<IReadOnlyDictionary<string, long>> TakeAsync(IHubDb db, IReadOnlyCollection<string> scopes, CancellationToken cancellation)
    {
        if (scopes.Count == 0)
            return new Dictionary<string, long>();
        var ordered = scopes.Distinct().Order(StringComparer.Ordinal).ToArray();
        var rows = string.Join(", ", Enumerable.Range(0, ordered.Length).Select(i => string.Create(CultureInfo.InvariantCulture, $"({{{i}}})")));
        var sql = FormattableStringFactory.Create(
            $"""
             MERGE [NumberCounters] WITH (HOLDLOCK) AS [n] USING (VALUES {rows}) AS [s] ([Scope]) ON [n].[Scope] = [s].[Scope]
             WHEN MATCHED THEN UPDATE SET [Value] = [n].[Value] + 1
             WHEN NOT MATCHED THEN INSERT ([Scope], [Value]) VALUES ([s].[Scope], 1)
             OUTPUT inserted.[Scope], inserted.[Value];
             """,
            [.. ordered.Cast<object>()]);
        var taken = await db.Database.SqlQuery<TakenNumber>(sql).ToListAsync(cancellation);
        return taken.ToDictionary(t => t.Scope, t => t.Value);
    }
}
