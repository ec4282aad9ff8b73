using System.Net;
using System.Text.Json;
using ApprovalHub.Benchmarks.Flow;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Connectors;
using ApprovalHub.Connectors.City;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Province;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Sync;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Benchmarks.Outbox;

/// <summary>Where the processes of a soak find each other.</summary>
/// <param name="Database">The PostgreSQL that they share.</param>
/// <param name="Platforms">The simulator.</param>
/// <param name="Ear">Where the city's acknowledgements go.</param>
/// <param name="Keys">Folder of the simulator's sample keys.</param>
internal sealed record SoakSite(string Database, Uri Platforms, Uri Ear, string Keys)
{
    public const string Drainer = "soak-drainer", Listener = "soak-listener", Variable = "APPROVALHUB_SOAK";

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(50);

    public static SoakSite Here => JsonSerializer.Deserialize<SoakSite>(Environment.GetEnvironmentVariable(Variable)!)!;

    /// <summary>The product with lines to the simulator; whatever has to be waited for is short.</summary>
    public ServiceProvider Services()
    {
        string Key(string name) => File.ReadAllText(Path.Combine(Keys, name)).Trim();
        PlatformLineSettings To(string platform) => new(Platforms, "approvalhub", "410702", CodeTable.Shipped(platform)) { Timeout = TimeSpan.FromSeconds(3) };
        return ProductRunner.Collection(PostgresStore.At(Database))
            .AddLogging()
            .AddSingleton(SyncRules.Usual with
            {
                Lease = TimeSpan.FromSeconds(20),
                Acknowledged = TimeSpan.FromSeconds(15),
                ShortestPause = TimeSpan.FromMilliseconds(100),
                LongestPause = TimeSpan.FromSeconds(2),
            })
            .AddSingleton(TimeProvider.System)
            .AddProvince(new ProvinceSettings(To(Domain.Sync.Platforms.Province), Key("province.hmac")))
            .AddCity(new CitySettings(To(Domain.Sync.Platforms.City), Key("hub.key"), Key("city.pub"), Key("city.sm4")))
            .BuildServiceProvider();
    }

    /// <summary>A process that sends what is due to both platforms, until it is killed.</summary>
    public async Task DrainAsync()
    {
        await using var services = Services();
        var drain = services.GetRequiredService<DrainPlatform.Handler>();
        await Task.WhenAll(Domain.Sync.Platforms.All.Select(async platform =>
        {
            while (true)
            {
                await drain.HandleAsync(platform, CancellationToken.None);
                await Task.Delay(Moment);
            }
        }));
    }

    /// <summary>A process that hears the city's acknowledgements, until it is killed.</summary>
    public async Task ListenAsync()
    {
        await using var services = Services();
        using var listener = new HttpListener();
        listener.Prefixes.Add(Ear.ToString());
        listener.Start();
        var door = services.GetRequiredService<IPlatformCallback>();
        while (true)
        {
            var call = await listener.GetContextAsync();
            _ = Task.Run(() => HearAsync(services, door, call));
        }
    }

    private static async Task HearAsync(IServiceProvider services, IPlatformCallback door, HttpListenerContext call)
    {
        using var body = new MemoryStream();
        await call.Request.InputStream.CopyToAsync(body);
        var reading = door.Read(new CallbackRequest("POST", call.Request.Url!.AbsolutePath, call.Request.Url.Query.TrimStart('?'), name => call.Request.Headers[name], body.ToArray()));
        call.Response.StatusCode = 500;
        try
        {
            await using var scope = services.CreateAsyncScope();
            if (reading.Answer is { } answer)
            {
                await scope.ServiceProvider.GetRequiredService<TakeAcknowledgement.Handler>().HandleAsync(door.Platform, reading.Nonce ?? throw new InvalidOperationException("It called without a nonce."), answer, CancellationToken.None);
                call.Response.StatusCode = 200;
                await call.Response.OutputStream.WriteAsync("""{"result":"Noted"}"""u8.ToArray());
            }
        }
        catch (RefusedException)
        {
            // the city says it again
        }
        call.Response.Close();
    }
}
