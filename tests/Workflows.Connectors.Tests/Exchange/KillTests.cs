using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Connectors.Exchange.Signing;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>What the simulator has answered for is there after a kill.</summary>
public sealed class KillTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("approvalhub-kill-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string File => Path.Combine(folder, "platforms.jsonl");

    [Fact]
    public async Task A_kill_in_the_middle_of_the_work_loses_nothing_that_was_answered()
    {
        var answered = new ConcurrentBag<JsonObject>();
        for (var round = 0; round < 3; round++)
        {
            using var process = await PlatformsProcess.StartAsync(File);
            using var line = Province(process.Address);
            var number = round;
            var work = Enumerable.Range(0, 4).Select(worker => Task.Run(() => SendUntilItDiesAsync(line, $"R{number}W{worker}", answered))).ToList();
            await Said.UntilAsync(() => Task.FromResult(answered.Count >= 60 * (number + 1)));
            await process.KillAsync();
            await Task.WhenAll(work);
        }
        await System.IO.File.AppendAllTextAsync(File, """{"row":{"platform":"Province","rowGuid":"torn""");

        using var last = await PlatformsProcess.StartAsync(File);
        using var again = Province(last.Address);
        foreach (var rows in answered.Chunk(200))
            Assert.All(await again.BatchAsync("Application", rows), result => Assert.Equal("Duplicate", result));
    }

    [Fact]
    public async Task A_restart_on_purpose_keeps_faults_clock_and_what_is_to_be_acknowledged()
    {
        var message = new JsonObject();
        using (var first = await PlatformsProcess.StartAsync(File, "--start-at", "2030-01-01T09:00:00+08:00"))
        {
            using var control = new HttpClient { BaseAddress = first.Address };
            var later = new AheadBy(new DateTimeOffset(2030, 1, 1, 1, 0, 0, TimeSpan.Zero) - TimeProvider.System.GetUtcNow());
            using var city = City(first.Address, later);
            message = CityMessages.Of(Said.Row("A1", 1, Said.Application()), "Application", new Sm4Fields(Key("city.sm4")));
            await control.PutAsync("/control/faults", new StringContent("""{"restart":"Exit","city":{"restart":{"chance":1}}}"""));
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => city.SendAsync(message));
            Assert.Equal(75, await first.EndedAsync());
        }

        await using var callback = await CallbackDoor.StartAsync(Key("city.pub"), new AheadBy(new DateTimeOffset(2030, 1, 1, 1, 0, 0, TimeSpan.Zero) - TimeProvider.System.GetUtcNow()));
        using var second = await PlatformsProcess.StartAsync(File, "--callback", callback.Address, "--ack-delay", "10");
        await Said.UntilAsync(() => Task.FromResult(!callback.Came.IsEmpty));
        Assert.Equal(message.Id(), Assert.Single(callback.Ids));
        using var after = new HttpClient { BaseAddress = second.Address };
        var faults = await after.GetFromJsonAsync<JsonElement>("/control/faults");
        Assert.Equal(1, faults.GetProperty("plan").GetProperty("city").GetProperty("restart").GetProperty("chance").GetDouble());
    }

    [Fact]
    public async Task Two_programs_do_not_share_a_file()
    {
        using var first = await PlatformsProcess.StartAsync(File);
        await Assert.ThrowsAsync<InvalidOperationException>(() => PlatformsProcess.StartAsync(File));
    }

    private static async Task SendUntilItDiesAsync(HttpClient line, string name, ConcurrentBag<JsonObject> answered)
    {
        for (var number = 0; ; number++)
        {
            var row = Said.Row($"{name}N{number}", 1, Said.Application());
            try
            {
                if (await line.BatchAsync("Application", row) is ["Accepted"])
                    answered.Add(row);
            }
            catch (HttpRequestException)
            {
                return; // killed
            }
        }
    }

    private string Key(string name) => System.IO.File.ReadAllText(Path.Combine(folder, "keys", name)).Trim();

    private HttpClient Province(Uri address) =>
        new(new ProvinceSigning("approvalhub", Convert.FromHexString(Key("province.hmac")), TimeProvider.System) { InnerHandler = new SocketsHttpHandler() }) { BaseAddress = address };

    private HttpClient City(Uri address, TimeProvider time) =>
        new(new CitySigning("approvalhub", new Sm2Signer(Key("hub.key")), new Sm2Verifier(Key("city.pub")), time) { InnerHandler = new SocketsHttpHandler() }) { BaseAddress = address };

    private sealed class AheadBy(TimeSpan offset) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + offset;
    }
}
