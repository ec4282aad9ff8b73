using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Connectors;
using ApprovalHub.Connectors.City;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Exchange.Signing;
using ApprovalHub.Connectors.Province;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;

namespace ApprovalHub.Benchmarks.Outbox;

/// <summary>The product on a database with lines to a simulator, and a second simulator with the same keys for what is sent again.</summary>
internal sealed class Line : IAsyncDisposable
{
    private const string App = "approvalhub", Area = "410702";

    private readonly string folder;
    private readonly PlatformsProcess platforms, twins;
    private readonly Dictionary<string, HttpClient> bare;

    private Line((string Folder, Split Split, Recorder Recorder) own, PlatformsProcess platforms, PlatformsProcess twins, Func<string, string> key, ServiceProvider services)
    {
        ((folder, Split, Recorder), this.platforms, this.twins, Services) = (own, platforms, twins, services);
        HttpClient Signing(PlatformSigning signing)
        {
            signing.InnerHandler = new SocketsHttpHandler();
            return new HttpClient(signing) { BaseAddress = twins.Address };
        }
        bare = new()
        {
            [Platforms.Province] = Signing(new ProvinceSigning(App, Convert.FromHexString(key("province.hmac")), TimeProvider.System)),
            [Platforms.City] = Signing(new CitySigning(App, new Sm2Signer(key("hub.key")), new Sm2Verifier(key("city.pub")), TimeProvider.System)),
        };
    }

    public ServiceProvider Services { get; }

    public Recorder Recorder { get; }

    public Split Split { get; }

    /// <summary>Calls at once, the bare client's as well as the product's.</summary>
    public int MostCalls { get; } = 4;

    public static async Task<Line> OpenAsync(Store store)
    {
        var folder = Directory.CreateTempSubdirectory("approvalhub-outbox-").FullName;
        string[] silent = ["--ack-delay", "3600000"]; // nobody hears an acknowledgement here; who runs acknowledges by itself
        var first = await PlatformsProcess.StartAsync(Path.Combine(folder, "first", "platforms.jsonl"), silent);
        var keys = Path.Combine(folder, "first", "keys");
        var twins = await PlatformsProcess.StartAsync(
            Path.Combine(folder, "second", "platforms.jsonl"), ["--hmac-key", Path.Combine(keys, "province.hmac"),
            "--sm4-key", Path.Combine(keys, "city.sm4"), "--hub-public-key", Path.Combine(keys, "hub.pub"), "--city-private-key", Path.Combine(keys, "city.key"), .. silent]);
        var split = new Split();
        var recorder = new Recorder(split);
        string Key(string name) => File.ReadAllText(Path.Combine(keys, name)).Trim();
        PlatformLineSettings To(string platform) => new(first.Address, App, Area, CodeTable.Shipped(platform));
        var services = ProductRunner.Collection(store, split.Interceptors)
            .AddLogging()
            .AddProvince(new ProvinceSettings(To(Platforms.Province), Key("province.hmac")))
            .AddCity(new CitySettings(To(Platforms.City), Key("hub.key"), Key("city.pub"), Key("city.sm4")))
            .ConfigureAll<HttpClientFactoryOptions>(o => o.HttpMessageHandlerBuilderActions.Add(builder =>
            {
                builder.AdditionalHandlers.Insert(builder.AdditionalHandlers.Count - 1, recorder.Outside());
                builder.AdditionalHandlers.Add(recorder.Handler());
            }));
        foreach (var platform in services.Where(s => s.ServiceType == typeof(IPlatform)).ToList())
            services[services.IndexOf(platform)] = ServiceDescriptor.Singleton<IPlatform>(at => new TimedPlatform((IPlatform)platform.ImplementationFactory!(at), split));
        return new Line((folder, split, recorder), first, twins, Key, services.BuildServiceProvider());
    }

    /// <summary>
    /// Sends a platform's requests again by a bare client, in the order in which they went out, and tells how long that took. It signs them and checks the answers'
    /// signatures, without which the platform talks to nobody.
    /// </summary>
    public async Task<TimeSpan> ReplayAsync(string platform, IReadOnlyList<Recorder.Recorded> calls)
    {
        var from = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(calls, new ParallelOptions { MaxDegreeOfParallelism = MostCalls }, async (call, cancellation) =>
        {
            using var request = call.Again();
            using var answer = await bare[platform].SendAsync(request, cancellation);
            await answer.Content.ReadAsByteArrayAsync(cancellation);
            answer.EnsureSuccessStatusCode();
        });
        return Stopwatch.GetElapsedTime(from);
    }

    /// <summary>The city says that it has taken everything, and what follows in the cases is left out: else each round would go through what the rounds before it have left.</summary>
    public async Task AcknowledgeAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var now = TimeProvider.System.GetUtcNow();
        await scope.ServiceProvider.GetRequiredService<IHubDb>().PlatformReports.Where(r => r.SettledAt == null).ExecuteUpdateAsync(
            r => r.SetProperty(x => x.State, ReportState.Taken).SetProperty(x => x.SettledAt, now).SetProperty(x => x.TakenAt, now).SetProperty(x => x.DueAt, (DateTimeOffset?)null));
    }

    /// <summary>Neither simulator may have refused anything: what is refused is quick.</summary>
    public async Task CheckAsync()
    {
        foreach (var address in new[] { platforms.Address, twins.Address })
        {
            using var control = new HttpClient { BaseAddress = address };
            var stats = await control.GetFromJsonAsync<JsonElement>("/control/stats");
            foreach (var platform in new[] { "province", "city" })
            {
                var its = stats.GetProperty(platform);
                if (its.GetProperty("refused").EnumerateObject().Any() || its.GetProperty("unauthorised").EnumerateObject().Any() || its.GetProperty("taken").GetInt32() == 0)
                    throw new InvalidOperationException($"{platform}: {its}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in bare.Values)
            client.Dispose();
        await Services.DisposeAsync();
        platforms.Dispose();
        twins.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
