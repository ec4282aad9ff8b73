using System.Data.Common;
using ApprovalHub.Tests.Kit;
using Microsoft.AspNetCore.Builder;
using RealHub = ApprovalHub.Api.Host.Hub;

namespace ApprovalHub.Api.Tests.Kit;

/// <summary>The real program on a free port, with the demo centre on a database of its own; the provider is the run's.</summary>
public class HubApp : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("approvalhub-api-").FullName;
    private readonly string? connection = TestDatabase.IsSqlite ? null
        : new DbConnectionStringBuilder { ConnectionString = TestDatabase.Server ?? "", ["Database"] = $"api_{Path.GetRandomFileName()[..8]}" }.ConnectionString;
    private readonly Dictionary<string, HubClient> signedIn = [];

    public const string Password = "Hongqi-2026";

    public WebApplication App { get; private set; } = null!;

    /// <summary>The virus scanner that the program asks.</summary>
    public FakeClamd Scanner { get; } = new();

    /// <summary>The program's data folder.</summary>
    public string Folder => folder;

    public Uri Address => new(App.Urls.First());

    /// <summary>Settings of this program besides; the last one counts.</summary>
    protected virtual IReadOnlyList<string> Settings => [];

    public virtual async Task InitializeAsync()
    {
        if (TestDatabase.Absent is not null)
            return; // the tests show as skipped; there is nothing to start
        App = RealHub.Build(Arguments(["--Demo:StartAt=2026-09-18T09:00:00+08:00", "--Limits:PublicPerMinute=100000", "--Limits:SignInPerMinute=100000", .. Settings]));
        await RealHub.PrepareAsync(App, CancellationToken.None);
        await App.StartAsync();
    }

    /// <summary>Somebody who is not signed in.</summary>
    public HubClient Anybody() => new(Address);

    /// <summary>A demo person, signed in once.</summary>
    public async Task<HubClient> As(string account)
    {
        if (!signedIn.TryGetValue(account, out var client))
        {
            client = new HubClient(Address);
            await client.SignInAsync(account, Password);
            signedIn[account] = client;
        }
        return client;
    }

    /// <summary>The session of a demo person, for a connection of another kind.</summary>
    public async Task<System.Net.CookieContainer> CookiesOfAsync(string account) => (await As(account)).Cookies;

    public virtual async Task DisposeAsync()
    {
        if (App is not null)
        {
            await App.StopAsync();
            await App.DisposeAsync();
        }
        Scanner.Dispose();
        signedIn.Values.ToList().ForEach(c => c.Dispose());
        if (connection is not null && TestDatabase.Absent is null)
        {
            await using var db = TestDatabase.Open(connection);
            await db.Database.EnsureDeletedAsync();
        }
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private string[] Arguments(params string[] more) =>
    [
        "--environment=Development", $"--staticWebAssets={Path.Combine(AppContext.BaseDirectory, "ApprovalHub.staticwebassets.runtime.json")}",
        $"--contentRoot={AppContext.BaseDirectory}", "--urls=http://127.0.0.1:0", $"--Data:Folder={folder}",
        $"--Demo:Password={Password}", $"--Database:Provider={TestDatabase.Name}",
        .. connection is null ? Array.Empty<string>() : [$"--ConnectionStrings:ApprovalHub={connection}"],
        "--Logging:LogLevel:Default=Warning", $"--Scan:Clamd=127.0.0.1:{Scanner.Port}", .. more,
    ];
}
