using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Connectors.City;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Province;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>What the simulator's platforms have for the hub, as its connectors read it.</summary>
public sealed class InboundTests : IAsyncLifetime
{
    private Platforms platforms = null!;
    private ServiceProvider services = null!;
    private WebApplication door = null!;

    /// <summary>What came at the hub's door, and what was answered.</summary>
    private readonly List<IncomingReading> came = [];

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        door = builder.Build();
        door.MapPost("/exchange/city/inbound", HearAsync);
        await door.StartAsync();
        platforms = await Platforms.StartAsync("--inbound", door.Urls.First() + "/exchange/city/inbound");
        services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddProvince(new ProvinceSettings(Line("Province"), platforms.Key("province.hmac").Trim()))
            .AddCity(new CitySettings(Line("City"), platforms.Key("hub.key"), platforms.Key("city.pub"), platforms.Key("city.sm4").Trim())).BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        await platforms.DisposeAsync();
        await door.DisposeAsync();
    }

    [Fact]
    public async Task The_provinces_messages_are_read_page_by_page_in_our_own_values_and_answered()
    {
        await PutAsync("Province", "w1", "Application", Application());
        await PutAsync("Province", "w2", "Withdrawal", new JsonObject { ["applicationId"] = "w1", ["applicantIdNo"] = "410702199003072519", ["reason"] = "不办了" });
        await PutAsync("Province", "w3", "Application", With(Application(), "applicantType", "9"));
        await PutAsync("Province", "w4", "CertificateCheck", new JsonObject());
        var line = services.GetServices<IInboundLine>().Single(l => l.IsAsked);

        var page = (await line.AskAsync(null, default)).Said!;
        Assert.Equal([("w1", null), ("w2", null), ("w3", "applicantType"), ("w4", "certificateNo")], page.Messages.Select(m => (m.Number, m.WrongField)));
        var said = Incoming.From(page.Messages[0].Payload);
        Assert.Equal(("Person", "张三", "410702199003072519", "{\"a\":1}"), (said.ApplicantKind, said.ApplicantName, said.ApplicantIdNumber, said.Form));
        Assert.Equal([new IncomingMaterial("M01", null, 1), new IncomingMaterial(null, "身份证明", 2)], said.Materials);
        Assert.Empty((await line.AskAsync(page.Next, default)).Said!.Messages);

        Assert.Null(await line.TellAsync(new InboundReceipt("w1", true) { CaseNumber = "A1" }, default));
        Assert.Null(await line.TellAsync(new InboundReceipt("w1", true) { CaseNumber = "A1" }, default)); // the same again is the same
        Assert.Equal("HTTP 409 RECEIPT", await line.TellAsync(new InboundReceipt("w1", false) { Words = "不办" }, default));
        Assert.Null(await line.TellAsync(new InboundReceipt("w4", true) { Answer = new Dictionary<string, string> { ["found"] = "0" } }, default));
        var kept = (await platforms.Control.GetFromJsonAsync<JsonElement>("inbound")).EnumerateArray().ToList();
        Assert.Equal(("A1", "0"), (kept[0].GetProperty("receipt").GetProperty("projectNo").GetString(), kept[3].GetProperty("receipt").GetProperty("answer").GetProperty("found").GetString()));
    }

    [Fact]
    public async Task The_city_brings_its_messages_with_personal_fields_encrypted_until_they_are_noted()
    {
        await platforms.FaultsAsync("""{"city":{"twice":{"chance":1}}}""");
        await PutAsync("City", "x1", "Application", Application());
        await Said.UntilAsync(() => Task.FromResult(came.Count >= 2));

        Assert.All(came, reading => Assert.Equal((null, "x1", null), (reading.NotTrusted, reading.Message!.Number, reading.Message.WrongField)));
        Assert.Equal(came[0].Message!.Payload, came[1].Message!.Payload);
        Assert.Equal("张三", Incoming.From(came[0].Message!.Payload).ApplicantName);
        Assert.True((await platforms.Control.GetFromJsonAsync<JsonElement>("inbound"))[0].GetProperty("brought").GetBoolean());
        var line = services.GetServices<IInboundLine>().Single(l => !l.IsAsked);
        Assert.Null(await line.TellAsync(new InboundReceipt("x1", true) { CaseNumber = "A1" }, default));
        Assert.Equal("HTTP 404 UNKNOWN", await line.TellAsync(new InboundReceipt("x9", true), default));
    }

    [Theory]
    [InlineData("WrongSignature", "SIGNATURE")]
    [InlineData("Expired", "EXPIRED")]
    [InlineData("OtherApp", "APP")]
    [InlineData("Replayed", "NONCE")]
    public async Task Who_is_not_the_city_is_not_believed_and_told_so(string how, string code)
    {
        await PutAsync("City", "x1", "Application", Application());
        await Said.UntilAsync(() => Task.FromResult(came.Count >= 1));

        var answer = await platforms.Control.PostAsync("inbound/x1/bring", Said.Body(new JsonObject { ["how"] = how }));
        var told = await Said.JsonAsync(answer.EnsureSuccessStatusCode());
        Assert.Equal((401, code), (told.GetProperty("status").GetInt32(), told.GetProperty("body").GetString()));
        Assert.Equal(code, came[^1].NotTrusted);
    }

    private async Task HearAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var reading = services.GetRequiredService<IPlatformCallback>().ReadIncoming(new CallbackRequest("POST", http.Request.Path, "", name => http.Request.Headers[name], body.ToArray()));
        came.Add(reading);
        if (reading.NotTrusted is { } why)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await http.Response.WriteAsync(why);
        }
        else
            await http.Response.WriteAsJsonAsync(new { result = "Noted" });
    }

    private async Task PutAsync(string platform, string id, string kind, JsonObject data) =>
        (await platforms.Control.PostAsync("inbound", Said.Body(new JsonObject { ["platform"] = platform, ["id"] = id, ["kind"] = kind, ["data"] = data }))).EnsureSuccessStatusCode();

    private PlatformLineSettings Line(string code) => new(platforms.Address, "approvalhub", "410702", CodeTable.Shipped(code));

    private static JsonObject With(JsonObject data, string name, string value)
    {
        data[name] = value;
        return data;
    }

    private static JsonObject Application() => new()
    {
        ["taskCode"] = "11410702MB9010010H4000101002000",
        ["applicantType"] = "1",
        ["applicantName"] = "张三",
        ["applicantIdNo"] = "410702199003072519",
        ["phone"] = "13812345678",
        ["materials"] = """[{"code":"M01","copies":"1"},{"name":"身份证明","copies":2}]""",
        ["form"] = """{"a":1}""",
    };
}
