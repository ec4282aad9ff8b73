using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Benchmarks.Outbox;

/// <summary>Both sides of the soak as processes that can be killed: drainers and a listener of the hub, and the simulator.</summary>
internal sealed class SoakSides : IDisposable
{
    private readonly string file;
    private readonly int port;
    private readonly Child[] hub;
    private PlatformsProcess platforms;

    private SoakSides(string file, int port, SoakSite site, PlatformsProcess platforms, int drainers)
    {
        (this.file, this.port, Site, this.platforms) = (file, port, site, platforms);
        Control = new HttpClient { BaseAddress = new Uri(site.Platforms, "/control/"), Timeout = TimeSpan.FromMinutes(5) };
        hub = [.. Enumerable.Repeat(SoakSite.Drainer, drainers).Append(SoakSite.Listener).Select(Start)];
    }

    public SoakSite Site { get; }

    /// <summary>The simulator's control addresses.</summary>
    public HttpClient Control { get; }

    public static async Task<SoakSides> StartAsync(string database, string folder, int drainers)
    {
        var (port, file) = (FreePort(), Path.Combine(folder, "platforms.jsonl"));
        var site = new SoakSite(database, new Uri($"http://127.0.0.1:{port}"), new Uri($"http://127.0.0.1:{FreePort()}/city/"), Path.Combine(folder, "keys"));
        var sides = new SoakSides(file, port, site, await SimulatorAsync(file, port, site), drainers);
        foreach (var process in sides.hub)
            await process.BegunAsync();
        return sides;
    }

    public async Task FaultsAsync(string plan)
    {
        using var answer = await Control.PutAsync("faults", new StringContent(plan));
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Rows that came before the one before them, counted by the simulators that were killed.</summary>
    public int OutOfOrder { get; private set; }

    /// <summary>Rows that came before the one before them, counted since the simulator was started last; it counts anew where a fault lets it start again.</summary>
    public async Task<int> CountAsync()
    {
        var stats = await Control.GetFromJsonAsync<JsonElement>("stats");
        return stats.EnumerateObject().Sum(platform => platform.Value.GetProperty("outOfOrder").GetInt32());
    }

    /// <summary>Kills one of the processes where it stands and starts it again at once.</summary>
    public async Task KillOneAsync(Random random)
    {
        var victim = random.Next(hub.Length + 1);
        if (victim == hub.Length)
        {
            OutOfOrder += await CountAsync();
            await platforms.KillAsync();
            platforms.Dispose();
            platforms = await SimulatorAsync(file, port, Site);
            return;
        }
        await hub[victim].KillAsync();
        hub[victim].Dispose();
        hub[victim] = Start(victim == hub.Length - 1 ? SoakSite.Listener : SoakSite.Drainer);
    }

    public void Dispose()
    {
        foreach (var process in hub)
            process.Dispose();
        platforms.Dispose();
        Control.Dispose();
    }

    private static Task<PlatformsProcess> SimulatorAsync(string file, int port, SoakSite site) => PlatformsProcess.StartAsync(
        file, "--port", port.ToString(CultureInfo.InvariantCulture), "--callback", new Uri(site.Ear, "callback").ToString(), "--ack-delay", "20", "--ack-longest", "2000");

    private Child Start(string role) => Child.Start(role, SoakSite.Variable, JsonSerializer.Serialize(Site));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
