using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>
/// The published program as <c>run.sh</c> starts it, with the demo centre in a folder of its own on a free port, and one Chromium.
/// <c>APPROVALHUB_PUBLISHED</c> names another folder of the published program.
/// </summary>
public class Centre : IAsyncLifetime
{
    public const string Password = "Hongqi-2026";

    /// <summary>When the demo's day begins: a Friday before a make-up Sunday.</summary>
    public const string Begins = "2026-09-18T09:00:00+08:00";

    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly string folder = Directory.CreateTempSubdirectory("approvalhub-web-").FullName;
    private readonly int port = FreePort();
    private IPlaywright? playwright;
    private readonly Dictionary<string, IBrowser> browsers = [];
    private Process? server;

    /// <summary>How often one address may ask the public pages in a minute: stories that do not play that are not held up by it.</summary>
    protected virtual int PublicPerMinute => 100_000;

    /// <summary>Settings besides, as <c>--Name</c>, <c>value</c>.</summary>
    protected virtual IReadOnlyList<string> Settings => [];

    public Uri Address => new($"http://127.0.0.1:{port}/");

    /// <summary>A browser that speaks the language: what it draws itself, such as a date field, no page can word.</summary>
    /// <param name="language">zh-CN or en.</param>
    public async Task<IBrowser> BrowserAsync(string language)
    {
        if (browsers.TryGetValue(language, out var there))
            return there;
        var around = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string?)e.Value ?? "");
        around["LANGUAGE"] = language.Replace('-', '_');
        return browsers[language] = await playwright!.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = "/usr/bin/chromium", Headless = true, Args = Flags, Env = around });
    }

    public static string Root { get; } = FindRoot();

    public virtual async Task InitializeAsync()
    {
        await StartAsync();
        playwright = await Playwright.CreateAsync();
    }

    /// <summary>Starts the server, again after <see cref="KillAsync"/>, and waits until it is ready.</summary>
    /// <param name="from">When it goes on, which is an outage that lasted until then; null: where its clock stood, or on its first day.</param>
    public async Task StartAsync(string? from = null)
    {
        var published = Environment.GetEnvironmentVariable("APPROVALHUB_PUBLISHED") ?? Path.Combine(Root, "Api/Host/bin/Release/net10.0/publish");
        var program = Path.Combine(published, "ApprovalHub.dll");
        if (!File.Exists(program))
            throw new InvalidOperationException($"Publish first: dotnet publish Api/Host -c Release. There is no {program}.");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        string[] arguments =
        [
            program, "--contentRoot", published, "--urls", Address.ToString(), "--environment", "Development", "--Data:Folder", folder, "--Demo:StartAt", from ?? Begins,
            "--Limits:SignInPerMinute", "100000", "--Limits:PublicPerMinute", PublicPerMinute.ToString(CultureInfo.InvariantCulture), "--Logging:LogLevel:Default", "Warning", .. Settings,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        server = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        server.OutputDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        server.ErrorDataReceived += (_, line) => log.Enqueue(line.Data ?? "");
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        await ReadyAsync(server);
    }

    private readonly System.Collections.Concurrent.ConcurrentQueue<string> log = new();

    /// <summary>Kills the server as a power cut does.</summary>
    public async Task KillAsync()
    {
        server!.Kill();
        await server.WaitForExitAsync();
    }

    public virtual async Task DisposeAsync()
    {
        foreach (var browser in browsers.Values)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is { HasExited: false })
            await KillAsync();
        server?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task ReadyAsync(Process started)
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!started.HasExited)
        {
            try
            {
                if ((await http.GetAsync("/health/ready", patience.Token)).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (!patience.IsCancellationRequested)
            {
                await Task.Delay(100, patience.Token); // nobody listens yet
            }
        }
        throw new InvalidOperationException($"The server ended at its start:\n{string.Join('\n', log)}");
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "ApprovalHub.sln"))) at = at.Parent;
        return at?.FullName ?? throw new InvalidOperationException("No ApprovalHub.sln above the tests");
    }
}
