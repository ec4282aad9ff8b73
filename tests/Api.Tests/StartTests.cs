using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Domain.Process;
using ApprovalHub.Elsa;
using ApprovalHub.Tests.Kit;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using RealHub = ApprovalHub.Api.Host.Hub;

namespace ApprovalHub.Api.Tests;

[Collection(OwnHubs.Name)]
public sealed class StartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("approvalhub-start-").FullName;

    private string Database => Path.Combine(folder, "approvalhub.db");

    [HubTheory]
    [InlineData("--Demo:Clock=true")]
    [InlineData("--Demo:Seed=true")]
    public void The_demo_is_refused_in_Production(string argument) =>
        Assert.Equal("DEMO_NOT_HERE", Refused(() => RealHub.Build(Arguments("Production", argument))));

    [HubTheory]
    [InlineData("--Process:Engine=Camunda", "ENGINE_UNKNOWN")]
    [InlineData("--Database:Provider=Oracle", "PROVIDER_UNKNOWN")]
    [InlineData("--Database:MaxBatchSize=many", "SETTING_WRONG")]
    [InlineData("--Public:Address=here", "SETTING_WRONG")]
    [InlineData("--Notices:KeepAnswerDays=1", "SETTING_WRONG")]
    [InlineData("--Notices:Email=Folder --Smtp:From=政务服务中心", "SETTING_WRONG")]
    [InlineData("--Notices:Email=Smtp --Smtp:Host=mail --Smtp:From=a@example.com,b@example.com", "SETTING_WRONG")]
    public void A_configuration_that_does_not_fit_is_refused_by_name(string argument, string code) =>
        Assert.Equal(code, Refused(() => RealHub.Build(Arguments("Production", argument.Split(' '))))[..code.Length]);

    [HubFact]
    public void An_engine_that_the_build_does_not_hold_is_refused_with_what_to_do()
    {
        if (ElsaDoor.IsBuiltIn)
        {
            using var app = RealHub.Build(Arguments("Production", "--Process:Engine=Elsa"));
            Assert.Equal([BuiltInEngine.EngineName, ElsaDoor.EngineName], app.Services.GetServices<IProcessEngine>().Select(e => e.Name));
            return;
        }
        var refusal = Assert.Throws<StartRefusedException>(() => RealHub.Build(Arguments("Production", "--Process:Engine=Elsa")));
        Assert.Equal("ENGINE_NOT_BUILT_IN", refusal.Code);
        Assert.Contains("-p:ElsaVersion", refusal.Message);
        Assert.Contains("重新构建", refusal.Message);
    }

    [HubFact]
    public void Without_a_public_address_nothing_starts_but_a_demo()
    {
        var refused = Assert.Throws<StartRefusedException>(() => RealHub.Build(Arguments("Production", "--Public:Address=")));

        Assert.Equal("PUBLIC_ADDRESS_MISSING", refused.Code);
        Assert.Contains("Public:Address", refused.Message, StringComparison.Ordinal);
        Assert.Contains("二维码", refused.Message, StringComparison.Ordinal);
    }

    [HubTheory]
    [InlineData("http://127.0.0.1:6123", "http://127.0.0.1:6123/")]
    [InlineData("http://127.0.0.1:6123;http://127.0.0.1:6124", "http://127.0.0.1:6123/")]
    [InlineData("http://*:6123", "http://127.0.0.1:6123/")]
    [InlineData("http://0.0.0.0:6123/", "http://127.0.0.1:6123/")]
    [InlineData("http://[::]:6123", "http://127.0.0.1:6123/")]
    public async Task A_demo_s_QR_codes_lead_to_where_it_listens(string urls, string address)
    {
        await using var app = RealHub.Build(Arguments("Development", "--Public:Address=", $"--urls={urls}"));

        Assert.Equal(new Uri(address), app.Services.GetRequiredService<HubSettings>().PublicAddress);
    }

    [HubFact]
    public async Task A_database_that_is_newer_than_the_program_is_not_touched()
    {
        await StartAsync();
        await AskAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0.0')");

        Assert.Equal("DATABASE_NEWER", (await Assert.ThrowsAsync<StartRefusedException>(() => StartAsync())).Code);
    }

    [HubFact]
    public async Task A_database_that_can_only_be_read_is_refused_at_the_start()
    {
        await StartAsync();

        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => StartAsync($"--ConnectionStrings:ApprovalHub=Data Source={Database};Mode=ReadOnly"));

        Assert.Equal("DATABASE_READ_ONLY", refused.Code);
    }

    [HubFact]
    public async Task A_database_that_is_away_is_refused_at_the_start()
    {
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => StartAsync(
            "--Database:Provider=PostgreSql", "--ConnectionStrings:ApprovalHub=Host=127.0.0.1;Port=1;Username=x;Password=x;Database=x;Timeout=3"));

        Assert.Equal("DATABASE_AWAY", refused.Code);
    }

    [HubFact]
    public async Task SQLite_is_in_WAL_mode()
    {
        await StartAsync();

        Assert.Equal("wal", await AskAsync("PRAGMA journal_mode"));
    }

    [HubFact]
    public async Task A_move_of_cases_that_an_older_version_kept_among_the_settings_is_taken_over_at_the_start()
    {
        await StartAsync();
        var move = $"move.{Guid.CreateVersion7():N}";
        var signature = $$"""{"personId":"{{Guid.CreateVersion7()}}","name":"谢慧敏","at":"2026-09-18T01:00:00+00:00"}""";
        await AskAsync($$"""
            INSERT INTO Settings VALUES ('{{move}}', '{"id":"{{Guid.Parse(move[5..])}}","templateId":"standard","from":1,"to":2,"reason":"换版本","proposedBy":{{signature}},"revision":"{{Guid.CreateVersion7()}}"}'),
                ('{{move}}.b000', '{"nodes":{},"cases":[]}')
            """);

        await StartAsync();

        Assert.Equal((1L, 0L), (await AskAsync("SELECT COUNT(*) FROM Moves WHERE State = 0"), await AskAsync("SELECT COUNT(*) FROM Settings WHERE Key LIKE 'move.%'")));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static string Refused(Func<object> build) => Assert.Throws<StartRefusedException>(build).Code;

    private async Task StartAsync(params string[] more)
    {
        await using var app = RealHub.Build(Arguments("Production", more));
        await RealHub.PrepareAsync(app, CancellationToken.None);
    }

    private string[] Arguments(string environment, params string[] more) =>
        [$"--environment={environment}", $"--contentRoot={AppContext.BaseDirectory}", $"--Data:Folder={folder}", "--Public:Address=https://hub.test", "--Logging:LogLevel:Default=None", .. more];

    private async Task<object?> AskAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Database}");
        await connection.OpenAsync();
        await using var command = new SqliteCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
