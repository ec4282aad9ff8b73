using System.Security.Cryptography;
using ApprovalHub.Connectors.City;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Exchange.Signing;
using ApprovalHub.Connectors.Province;
using ApprovalHub.Features.Ports.Inbound;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>附件: files of the platforms' messages are had whole and as announced, or not at all, and from the platform alone.</summary>
public sealed class FileTests : IAsyncLifetime
{
    private static readonly byte[] Bytes = [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7))];
    private Platforms platforms = null!;

    public async Task InitializeAsync()
    {
        platforms = await Platforms.StartAsync();
        foreach (var platform in new[] { "Province", "City" })
            (await platforms.Control.PutAsync($"files/{platform}/f1", new ByteArrayContent(Bytes))).EnsureSuccessStatusCode();
    }

    public async Task DisposeAsync() => await platforms.DisposeAsync();

    [Theory]
    [InlineData("Province")]
    [InlineData("City")]
    public async Task A_file_is_had_by_its_id_or_the_platforms_own_address_under_either_digest(string code)
    {
        await using var lines = Lines(platforms.Address);
        var own = new Uri(platforms.Address, $"/{code.ToLowerInvariant()}/files/f1").AbsoluteUri;
        foreach (var file in new[] { Said("f1") with { Sm3 = Sm3.HexOf(Bytes) }, Said("f1") with { Sha256 = Sha256(Bytes) }, Said(own) with { Sm3 = Sm3.HexOf(Bytes) } })
        {
            using var into = new MemoryStream();
            Assert.Equal(FetchedFile.Had(Sha256(Bytes)), await Line(lines, code).FetchAsync(file, into, default));
            Assert.Equal(Bytes, into.ToArray());
        }
    }

    [Theory]
    [InlineData("fileGone", "HTTP 404", true)]
    [InlineData("fileWrong", "DIGEST", true)]
    [InlineData("fileLong", "SIZE", true)]
    [InlineData("fileElsewhere", "REDIRECT", true)]
    [InlineData("error", "HTTP 500", false)]
    [InlineData("throttle", "HTTP 429", false)]
    [InlineData("close", "AWAY", false)]
    public async Task What_is_the_files_fault_is_final_and_what_is_the_platforms_is_not(string fault, string code, bool isFinal)
    {
        await platforms.FaultsAsync("""{"province":{"FAULT":{"chance":1}}}""".Replace("FAULT", fault, StringComparison.Ordinal));
        await using var lines = Lines(platforms.Address);

        Assert.Equal(new FetchedFile(null, code, isFinal), await Line(lines, "Province").FetchAsync(Said("f1") with { Sha256 = Sha256(Bytes) }, Stream.Null, default));
    }

    [Theory]
    [InlineData("http://127.0.0.2/province/files/f1")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("{root}/province/files/../inbound")]
    [InlineData("{root}/province/files/f1?x=http://127.0.0.2")]
    [InlineData("{root}/province/inbound")]
    [InlineData("{root}@127.0.0.2/province/files/f1")]
    [InlineData("//127.0.0.2/f1")]
    [InlineData("../../city/files/f1")]
    [InlineData("%2e%2e")]
    [InlineData("..")]
    [InlineData("f1/../f1")]
    [InlineData("f1\n")]
    [InlineData("")]
    public async Task Nothing_is_asked_of_another_place_whatever_a_message_says(string where)
    {
        await using var lines = Lines(platforms.Address);
        var before = await platforms.StatAsync("province", "requests");

        var came = await Line(lines, "Province").FetchAsync(Said(where.Replace("{root}", platforms.Address.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal)) with { Sha256 = Sha256(Bytes) }, Stream.Null, default);

        Assert.Equal(FetchedFile.Never("ELSEWHERE"), came);
        Assert.Equal(before, await platforms.StatAsync("province", "requests"));
    }

    [Theory]
    [InlineData("endless", "SIZE", true)]
    [InlineData("hangs", "TIMEOUT", false)]
    [InlineData("short", "CUT", false)]
    public async Task No_more_is_read_than_was_announced_and_nobody_is_waited_for_for_ever(string how, string code, bool isFinal)
    {
        await using var door = await DripsAsync(how);
        await using var lines = Lines(new Uri(door.Urls.First()), TimeSpan.FromSeconds(1));
        using var into = new MemoryStream();

        Assert.Equal(new FetchedFile(null, code, isFinal), await Line(lines, "Province").FetchAsync(Said("f1") with { Sha256 = Sha256(Bytes) }, into, default));
        Assert.True(into.Length <= Bytes.Length, $"{into.Length} bytes were written of {Bytes.Length}.");
    }

    [Fact]
    public async Task A_full_disk_here_does_not_look_like_the_platforms_fault()
    {
        await using var lines = Lines(platforms.Address);
        using var full = new FullStream();

        await Assert.ThrowsAsync<InvalidOperationException>(() => Line(lines, "City").FetchAsync(Said("f1") with { Sha256 = Sha256(Bytes) }, full, default));
    }

    private static IncomingFile Said(string where) => new() { Name = "营业执照.pdf", Size = Bytes.Length, Where = where };

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static IInboundLine Line(ServiceProvider lines, string code) => lines.GetServices<IInboundLine>().Single(l => l.Platform == code);

    private ServiceProvider Lines(Uri address, TimeSpan? patience = null)
    {
        PlatformLineSettings Line(string code) => new(address, "approvalhub", "410702", CodeTable.Shipped(code)) { Timeout = patience ?? TimeSpan.FromSeconds(15) };
        return new ServiceCollection().AddLogging().AddProvince(new ProvinceSettings(Line("Province"), platforms.Key("province.hmac").Trim()))
            .AddCity(new CitySettings(Line("City"), platforms.Key("hub.key"), platforms.Key("city.pub"), platforms.Key("city.sm4").Trim())).BuildServiceProvider();
    }

    /// <summary>A platform that says no length, and goes on for ever, stops in the middle, or ends too early.</summary>
    private static async Task<WebApplication> DripsAsync(string how)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var door = builder.Build();
        door.MapGet("/province/files/f1", async (HttpContext http) =>
        {
            await http.Response.Body.WriteAsync(Bytes.AsMemory(0, 1000));
            await http.Response.Body.FlushAsync();
            if (how == "hangs")
                await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            while (how == "endless" && !http.RequestAborted.IsCancellationRequested)
                await http.Response.Body.WriteAsync(Bytes);
        });
        await door.StartAsync();
        return door;
    }

    private sealed class FullStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("No space left on device.");
    }
}
