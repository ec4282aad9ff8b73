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
        "--Platforms:AreaCode", "410702", "--Platforms:PollSeconds", "1",
        "--Platforms:Province:Address", platforms!.Address.ToString(), "--Platforms:Province:App", "approvalhub", "--Platforms:Province:Key", Key("province.hmac"),
        "--Platforms:City:Address", platforms.Address.ToString(), "--Platforms:City:App", "approvalhub", "--Platforms:City:FieldKey", Key("city.sm4"),
        "--Platforms:City:HubKey", Path.Combine(kept, "keys", "hub.key"), "--Platforms:City:CityKey", Path.Combine(kept, "keys", "city.pub"),
    ];

    public override async Task InitializeAsync()
    {
        platforms = await PlatformsProcess.StartAsync(
            Path.Combine(kept, "platforms.jsonl"), "--callback", $"{Address}exchange/city/callback", "--inbound", $"{Address}exchange/city/inbound", "--ack-delay", "5");
        await base.InitializeAsync();
    }

    /// <summary>What the platforms do wrong from now on.</summary>
    public Task FaultsAsync(object plan) => TellAsync(HttpMethod.Put, "faults", JsonContent.Create(plan));

    /// <summary>A platform forgets or alters a row, or has one that nobody reported.</summary>
    public Task SpoilAsync(object what) => TellAsync(HttpMethod.Post, "spoil", JsonContent.Create(what));

    /// <summary>A platform has something for the centre.</summary>
    public Task BringsAsync(object item) => TellAsync(HttpMethod.Post, "inbound", JsonContent.Create(item));

    /// <summary>A platform has a file that its messages name.</summary>
    public Task HasFileAsync(string platform, string id, byte[] bytes) => TellAsync(HttpMethod.Put, $"files/{platform}/{id}", new ByteArrayContent(bytes));

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        platforms?.Dispose();
        Directory.Delete(kept, recursive: true);
    }

    private async Task TellAsync(HttpMethod method, string what, HttpContent content)
    {
        using var control = new HttpClient { BaseAddress = platforms!.Address };
        using var request = new HttpRequestMessage(method, $"/control/{what}") { Content = content };
        using var answer = await control.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    private string Key(string file) => File.ReadAllText(Path.Combine(kept, "keys", file)).Trim();
}
