using System.Globalization;
using System.Text.RegularExpressions;
using ApprovalHub.Api.Host.Data;
using Microsoft.Data.Sqlite;

namespace ApprovalHub.Api.Host.Startup;

/// <summary>The configuration, read once and checked before anything starts.</summary>
public sealed partial record HubSettings
{
    private static readonly string[] DemoKeys = ["Demo:Clock", "Demo:Seed"];

    /// <summary><c>Database:Provider</c>: Sqlite (default), SqlServer or PostgreSql.</summary>
    public required string Provider { get; init; }

    /// <summary><c>Process:Engine</c>: BuiltIn (default) or Elsa, for new cases; a case stays on its engine.</summary>
    public required string Engine { get; init; }

    /// <summary><c>ConnectionStrings:ApprovalHub</c>; on SQLite a file in the data folder unless set.</summary>
    public required string ConnectionString { get; init; }

    /// <summary><c>Database:MaxBatchSize</c>: statements in one round trip at most; null leaves the provider's default.</summary>
    public int? MaxBatchSize { get; init; }

    /// <summary><c>Data:Folder</c>: papers, keys and the SQLite file; <c>data</c> unless set.</summary>
    public required string DataFolder { get; init; }

    /// <summary>
    /// <c>Public:Address</c>: where the public reaches this installation; QR codes carry it. In Development the first address that the server
    /// listens on unless set; elsewhere it must be set, since a paper that was printed cannot be corrected.
    /// </summary>
    public required Uri PublicAddress { get; init; }

    /// <summary><c>Demo:Seed</c>, in Development only.</summary>
    public bool DemoSeed { get; init; }

    /// <summary><c>Demo:Clock</c>: whether an administrator may move the clock, in Development only.</summary>
    public bool DemoClock { get; init; }

    /// <summary><c>Demo:StartAt</c>: what the demo's clock shows when the database is made (the machine's time unless set), and at a later start if that is ahead of it.</summary>
    public DateTimeOffset? DemoStart { get; init; }

    /// <summary><c>Demo:Password</c> of the demo accounts, in Development only.</summary>
    public string DemoPassword { get; init; } = "";

    public static HubSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var folder = Path.GetFullPath(configuration["Data:Folder"] is { Length: > 0 } set ? set : "data");
        var provider = DatabaseDoor.Named(configuration["Database:Provider"]).Name;
        var engine = EngineDoor.Named(configuration["Process:Engine"]);
        CheckDemo(configuration, environment);
        return new HubSettings
        {
            Provider = provider,
            Engine = engine,
            ConnectionString = Connection(configuration, provider, folder),
            MaxBatchSize = BatchSize(configuration["Database:MaxBatchSize"]),
            DataFolder = folder,
            PublicAddress = Address(configuration["Public:Address"] is { Length: > 0 } known ? known : Listening(configuration["urls"], environment)),
            DemoSeed = configuration.GetValue("Demo:Seed", environment.IsDevelopment()),
            DemoClock = configuration.GetValue("Demo:Clock", environment.IsDevelopment()),
            DemoStart = configuration["Demo:StartAt"] is { Length: > 0 } start ? Instant(start) : null,
            DemoPassword = configuration["Demo:Password"] ?? "",
        };
    }

    private static string Connection(IConfiguration configuration, string provider, string folder)
    {
        if (configuration.GetConnectionString("ApprovalHub") is { Length: > 0 } set)
            return set;
        if (provider != "Sqlite")
            throw new StartRefusedException("CONNECTION_MISSING", $"Database:Provider is {provider}, so ConnectionStrings:ApprovalHub must say how to reach it.");
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, "approvalhub.db") }.ToString();
    }

    private static int? BatchSize(string? text) => string.IsNullOrEmpty(text) ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0 ? size
        : throw new StartRefusedException("SETTING_WRONG", $"Database:MaxBatchSize must be a whole number above zero, not '{text}'.");

    /// <summary>The first address that the server listens on; for one that means every address of the machine, the loopback one.</summary>
    private static string Listening(string? urls, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            throw new StartRefusedException("PUBLIC_ADDRESS_MISSING",
                "未配置 Public:Address（公众访问本系统的地址），文书上的二维码将无处可达。请设置，例如 Public:Address=https://hub.example.gov.cn/。"
                + " Public:Address, where the public reaches this installation, is not set; the QR codes on papers would lead nowhere. Set it as in the example.");
        }
        var first = (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault("http://127.0.0.1:5080/");
        return EveryAddress().Replace(first, "://127.0.0.1");
    }

    [GeneratedRegex(@"://(\*|\+|0\.0\.0\.0|\[::\])(?=[:/]|$)")]
    private static partial Regex EveryAddress();

    private static Uri Address(string text) =>
        Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new StartRefusedException("SETTING_WRONG", $"Public:Address must be an address like https://hub.example.gov.cn/, not '{text}'.");

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at
            : throw new StartRefusedException("SETTING_WRONG", $"Demo:StartAt must be an instant like 2026-09-18T09:00:00+08:00, not '{text}'.");

    /// <summary>Accounts with a known password and a clock that can be moved have no place where cases are real.</summary>
    private static void CheckDemo(IConfiguration configuration, IHostEnvironment environment)
    {
        if (environment.IsDevelopment())
            return;
        if (Array.Find(DemoKeys, key => configuration.GetValue(key, false)) is { } key)
            throw new StartRefusedException("DEMO_NOT_HERE", $"{key} is for Development only; this is {environment.EnvironmentName}. Take it out of the configuration.");
    }
}
