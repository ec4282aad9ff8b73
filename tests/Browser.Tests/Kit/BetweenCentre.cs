using System.Net.Http.Json;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>A centre between the simulator's two platforms.</summary>
public sealed class BetweenCentre : Centre
{
    private readonly string kept = Directory.CreateTempSubdirectory("approvalhub-platforms-").FullName;
    private PlatformsProcess? platforms;

    protected override IReadOnlyList<string> Settings =>
    [
        "--Platforms:AreaCode", "410702",
        "--Platforms:Province:Address", platforms!.Address.ToString(), "--Platforms:Province:App", "approvalhub", "--Platforms:Province:Key", Key("province.hmac"),
        "--Platforms:City:Address", platforms.Address.ToString(), "--Platforms:City:App", "approvalhub", "--Platforms:City:FieldKey", Key("city.sm4"),
        "--Platforms:City:HubKey", Path.Combine(kept, "keys", "hub.key"), "--Platforms:City:CityKey", Path.Combine(kept, "keys", "city.pub"),
    ];

    public override async Task InitializeAsync()
    {
        platforms = await PlatformsProcess.StartAsync(
            Path.Combine(kept, "platforms.jsonl"), "--callback", $"{Address}exchange/city/callback", "--ack-delay", "5");
        await base.InitializeAsync();
    }

    /// <summary>What the platforms do wrong from now on.</summary>
    public async Task FaultsAsync(object plan)
    {
        using var control = new HttpClient { BaseAddress = platforms!.Address };
        (await control.PutAsJsonAsync("/control/faults", plan)).EnsureSuccessStatusCode();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        platforms?.Dispose();
        Directory.Delete(kept, recursive: true);
    }

    private string Key(string file) => File.ReadAllText(Path.Combine(kept, "keys", file)).Trim();
}
