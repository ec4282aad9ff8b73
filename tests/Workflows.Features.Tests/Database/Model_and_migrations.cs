using ApprovalHub.Db.Model;
using ApprovalHub.Db.PostgreSql;
using ApprovalHub.Db.Sqlite;
using ApprovalHub.Db.SqlServer;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ApprovalHub.Features.Tests.Database;

public sealed class Model_and_migrations
{
    public static TheoryData<HubProvider, string> Providers => new()
    {
        { new SqliteProvider(), "Data Source=:memory:" },
        { new PostgreSqlProvider(), "Host=localhost" },
        { new SqlServerProvider(), "Server=localhost" },
    };

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task No_change_of_the_model_waits_for_a_migration(HubProvider provider, string connectionString)
    {
        await using var db = TestDatabase.Open(provider, connectionString);

        Assert.False(db.Database.HasPendingModelChanges(), $"Add a migration for {provider.Name}.");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Every_provider_has_its_migrations(HubProvider provider, string connectionString)
    {
        await using var db = TestDatabase.Open(provider, connectionString);

        Assert.NotEmpty(db.Database.GetMigrations());
    }

    [Fact]
    public void The_script_for_sql_server_parses()
    {
        using var reader = new StringReader(Script());

        new TSql170Parser(initialQuotedIdentifiers: true).Parse(reader, out var faults);

        Assert.Empty(faults.Select(f => $"line {f.Line}: {f.Message}"));
    }

    [Fact]
    public async Task The_script_for_sql_server_is_the_current_one()
    {
        await using var db = TestDatabase.Open(new SqlServerProvider(), "Server=localhost");

        var now = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Equal(Lines(now), Lines(Script()));
    }

    private static string Script() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Scripts", "sqlserver.sql"));

    private static string[] Lines(string script) => script.ReplaceLineEndings("\n").Trim('\uFEFF', '\n').Split('\n');
}
