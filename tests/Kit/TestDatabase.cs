using System.Data.Common;
using ApprovalHub.Db.Model;
using ApprovalHub.Db.PostgreSql;
using ApprovalHub.Db.Sqlite;
using ApprovalHub.Db.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ApprovalHub.Tests.Kit;

/// <summary>The database that this run tests on, by <c>APPROVALHUB_TEST_PROVIDER</c>.</summary>
public static class TestDatabase
{
    public static string Name { get; } = Environment.GetEnvironmentVariable("APPROVALHUB_TEST_PROVIDER") is { Length: > 0 } name ? name : "Sqlite";

    public static HubProvider Provider { get; } = Name switch
    {
        "Sqlite" => new SqliteProvider(),
        "PostgreSql" => new PostgreSqlProvider(),
        "SqlServer" => new SqlServerProvider(),
        _ => throw new InvalidOperationException($"APPROVALHUB_TEST_PROVIDER is '{Name}'; it is one of Sqlite, PostgreSql, SqlServer."),
    };

    public static bool IsSqlite => Provider is SqliteProvider;

    /// <summary>Why this run has no database, or null: then tests run.</summary>
    public static string? Absent { get; } = !IsSqlite && Server is null ? $"{Variable} names no server" : null;

    /// <summary>Connection string of the server; null on SQLite.</summary>
    public static string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;

    private static string Variable => Name == "PostgreSql" ? "APPROVALHUB_TEST_POSTGRESQL" : "APPROVALHUB_TEST_SQLSERVER";

    /// <summary>A context on a database of this provider.</summary>
    public static HubDb Open(string connectionString, params IInterceptor[] interceptors) => Open(Provider, connectionString, interceptors);

    /// <summary>A context of any provider.</summary>
    public static HubDb Open(HubProvider provider, string connectionString, params IInterceptor[] interceptors)
    {
        var type = typeof(DbContextOptionsBuilder<>).MakeGenericType(provider.ContextType);
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(type)!;
        provider.Use(builder, connectionString, null);
        return provider.Open(builder.AddInterceptors(interceptors).Options);
    }

    /// <summary>The server's connection string, for another database on it.</summary>
    public static string On(string database) =>
        new DbConnectionStringBuilder { ConnectionString = Server ?? "", ["Database"] = database }.ConnectionString;
}
