using System.Net;
using System.Net.Sockets;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Sync;

/// <summary>The real program between the simulator's two platforms, each a process of its own.</summary>
public sealed class HubBetweenPlatforms : HubApp
{
    private readonly int port = FreePort();
    private PlatformsProcess platforms = null!;

    public Uri Platforms => platforms.Address;

    private string Kept => Path.Combine(Folder, "platforms", "platforms.jsonl");

    private string Keys => Path.Combine(Folder, "platforms", "keys");

    protected override IReadOnlyList<string> Settings =>
    [
        $"--urls=http://127.0.0.1:{port}", "--Platforms:AreaCode=410702", "--Platforms:PollSeconds=1",
        $"--Platforms:Province:Address={Platforms}", "--Platforms:Province:App=approvalhub", $"--Platforms:Province:Key={File.ReadAllText(Path.Combine(Keys, "province.hmac")).Trim()}",
        $"--Platforms:City:Address={Platforms}", "--Platforms:City:App=approvalhub", $"--Platforms:City:HubKey={Path.Combine(Keys, "hub.key")}",
        $"--Platforms:City:CityKey={Path.Combine(Keys, "city.pub")}", $"--Platforms:City:FieldKey={File.ReadAllText(Path.Combine(Keys, "city.sm4")).Trim()}",
    ];

    public override async Task InitializeAsync()
    {
        platforms = await PlatformsProcess.StartAsync(Kept, "--callback", $"http://127.0.0.1:{port}/exchange/city/callback", "--inbound", $"http://127.0.0.1:{port}/exchange/city/inbound", "--ack-delay", "5");
        await base.InitializeAsync();
    }

    public override async Task DisposeAsync()
    {
        platforms.Dispose();
        await base.DisposeAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
