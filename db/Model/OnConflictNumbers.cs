using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace ApprovalHub.Db.Model;

/// <summary>Numbers by <c>INSERT … ON CONFLICT</c>, which SQLite and PostgreSQL word alike.</summary>
public sealed class OnConflictNumbers : INumbers
{
    private readonly ConcurrentDictionary<int, string> texts = new();

    public async Task<IReadOnlyDictionary<string, long>> TakeAsync(IHubDb db, IReadOnlyCollection<string> scopes, CancellationToken cancellation)
    {
        var taken = new Dictionary<string, long>(scopes.Count);
        if (scopes.Count == 0)
            return taken;
        // In one order everywhere: two acts that take the same scopes then never wait for each other in a ring.
        var ordered = scopes.Distinct().Order(StringComparer.Ordinal).ToArray();
        var text = texts.GetOrAdd(ordered.Length, Text);
        var context = db.Context;
        var command = new RelationalCommand(context.GetService<RelationalCommandBuilderDependencies>(), text, text, [new Scopes(ordered)]);
        await using var reader = await command.ExecuteReaderAsync(
            new RelationalCommandParameterObject(
                context.GetService<IRelationalConnection>(), null, null, context, context.GetService<IRelationalCommandDiagnosticsLogger>(), CommandSource.ExecuteSqlRaw),
            cancellation);
        while (await reader.ReadAsync(cancellation))
            taken.Add(reader.DbDataReader.GetString(0), reader.DbDataReader.GetInt64(1));
        return taken;
    }

    private static string Text(int scopes)
    {
        var rows = string.Join(", ", Enumerable.Range(0, scopes).Select(i => string.Create(CultureInfo.InvariantCulture, $"(@p{i}, 1)")));
        return $"""
            INSERT INTO "NumberCounters" ("Scope", "Value") VALUES {rows}
            ON CONFLICT ("Scope") DO UPDATE SET "Value" = "NumberCounters"."Value" + 1
            RETURNING "Scope", "Value"
            """;
    }

    private sealed class Scopes(string[] scopes) : IRelationalParameter
    {
        public string InvariantName => "scopes";

        public void AddDbParameter(DbCommand command, object? value) => Add(command);

        public void AddDbParameter(DbCommand command, IReadOnlyDictionary<string, object?>? parameterValues) => Add(command);

        private void Add(DbCommand command)
        {
            for (var i = 0; i < scopes.Length; i++)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = (string.Create(CultureInfo.InvariantCulture, $"@p{i}"), scopes[i]);
                command.Parameters.Add(parameter);
            }
        }
    }
}
