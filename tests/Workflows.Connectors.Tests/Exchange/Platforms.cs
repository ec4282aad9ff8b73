using System.Net.Http.Json;
using System.Text.Json;
using ApprovalHub.Connectors.Exchange.Signing;
using ApprovalHub.PlatformSimulator;
using Microsoft.AspNetCore.Builder;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>Both platforms on a port of their own, and lines to them as the hub has them.</summary>
internal sealed class Platforms : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string folder;

    private Platforms(WebApplication app, string folder)
    {
        (this.app, this.folder) = (app, folder);
        Address = new Uri(app.Urls.First());
        Control = new HttpClient { BaseAddress = new Uri(Address, "/control/") };
    }

    public Uri Address { get; }

    /// <summary>The addresses of whoever runs them.</summary>
    public HttpClient Control { get; }

    public static async Task<Platforms> StartAsync(params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("approvalhub-platforms-").FullName;
        var app = Simulator.Build(SimulatorOptions.Of(["--port", "0", "--file", Path.Combine(folder, "platforms.jsonl"), .. options]));
        await app.StartAsync();
        return new Platforms(app, folder);
    }

    /// <summary>One of the sample keys.</summary>
    public string Key(string name) => File.ReadAllText(Path.Combine(folder, "keys", name));

    public HttpClient Province(TimeProvider? time = null, string app = "approvalhub", string? key = null, Func<HttpMessageHandler, HttpMessageHandler>? way = null) =>
        Line(new ProvinceSigning(app, Convert.FromHexString((key ?? Key("province.hmac")).Trim()), time ?? TimeProvider.System), way);

    public HttpClient City(TimeProvider? time = null, string? hub = null, string? city = null, Func<HttpMessageHandler, HttpMessageHandler>? way = null) =>
        Line(new CitySigning("approvalhub", new Sm2Signer(hub ?? Key("hub.key")), new Sm2Verifier(city ?? Key("city.pub")), time ?? TimeProvider.System), way);

    public Sm4Fields Fields() => new(Key("city.sm4").Trim());

    /// <summary>Lets faults strike: those of a plan's JSON.</summary>
    public async Task FaultsAsync(string plan) => (await Control.PutAsync("faults", new StringContent(plan))).EnsureSuccessStatusCode();

    /// <summary>A figure of <c>/control/stats</c>.</summary>
    public async Task<int> StatAsync(string platform, params string[] path)
    {
        var at = (await Control.GetFromJsonAsync<JsonElement>("stats")).GetProperty(platform);
        foreach (var name in path)
        {
            if (!at.TryGetProperty(name, out at))
                return 0;
        }
        return at.GetInt32();
    }

    /// <summary>What a platform holds of a case.</summary>
    public async Task<List<JsonElement>> HeldAsync(string platform, string projectNo) =>
        [.. (await Control.GetFromJsonAsync<JsonElement>($"cases/{projectNo}")).GetProperty(platform).EnumerateArray()];

    public async ValueTask DisposeAsync()
    {
        Control.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private HttpClient Line(PlatformSigning signing, Func<HttpMessageHandler, HttpMessageHandler>? way)
    {
        signing.InnerHandler = way is null ? new SocketsHttpHandler() : way(new SocketsHttpHandler());
        return new HttpClient(signing) { BaseAddress = Address };
    }
}
