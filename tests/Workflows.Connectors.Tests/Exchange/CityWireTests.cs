using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Connectors.Exchange.Signing;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>The city as the simulator plays it, asked by the hub's own line.</summary>
public sealed class CityWireTests : IAsyncLifetime
{
    private Platforms platforms = null!;
    private HttpClient city = null!;
    private Sm4Fields fields = null!;
    private CallbackDoor callback = null!;

    public async Task InitializeAsync()
    {
        platforms = await Platforms.StartAsync("--ack-delay", "20", "--ack-longest", "300");
        (city, fields) = (platforms.City(), platforms.Fields());
        callback = await CallbackDoor.StartAsync(platforms.Key("city.pub"));
    }

    public async Task DisposeAsync()
    {
        city.Dispose();
        await callback.DisposeAsync();
        await platforms.DisposeAsync();
    }

    [Fact]
    public async Task A_message_gets_one_receipt_however_often_it_comes_and_is_held_decrypted()
    {
        var row = Said.Row("A1", 1, Said.Application());
        var first = await Said.JsonAsync(await city.SendAsync(CityMessages.Of(row, "Application", fields)));
        var again = await city.SendAsync(CityMessages.Of(row, "Application", fields)); // encrypted anew

        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        Assert.Equal(first.GetProperty("receiptNo").GetString(), (await Said.JsonAsync(again)).GetProperty("receiptNo").GetString());
        var held = Assert.Single(await platforms.HeldAsync("city", "A1"));
        Assert.Equal("410702199003072519", held.GetProperty("data").GetProperty("applicantIdNo").GetString());
        Assert.Equal(ContentHash.Of(Said.Application().Select(f => KeyValuePair.Create(f.Key, f.Value!.GetValue<string>()))), held.GetProperty("hash").GetString());
    }

    [Fact]
    public async Task Messages_out_of_order_or_with_wrong_fields_are_refused()
    {
        Assert.Equal("409 ORDER", await Said.CodeAsync(await city.SendAsync(Message("A1", 2))));
        Assert.Equal("422 FIELD:applicantName", await Said.CodeAsync(await city.SendAsync(Message("A1", 1, body => body["applicantName"] = "张三"))));
        Assert.Equal("422 FIELD:taskName", await Said.CodeAsync(await city.SendAsync(Message("A1", 1, body => body["taskName"] = fields.Encrypt("许可")))));
        Assert.Equal("422 FIELD:phone", await Said.CodeAsync(await city.SendAsync(Message("A1", 1, body => body["phone"] = new Sm4Fields(new string('0', 32)).Encrypt("13800138000")))));
        Assert.Equal("422 FIELD:phone", await Said.CodeAsync(await city.SendAsync(Message("A1", 1, body => body["phone"] = fields.Encrypt(" ")))));
        Assert.Equal("202", await Said.CodeAsync(await city.SendAsync(Message("A1", 1))));
        Assert.Equal("422 CONFLICT", await Said.CodeAsync(await city.SendAsync(Message("A1", 1))));
        Assert.Equal("202", await Said.CodeAsync(await city.SendAsync(Message("A1", 2))));
        Assert.Equal("404 UNKNOWN", await Said.CodeAsync(await city.GetAsync($"/city/messages/{Guid.CreateVersion7()}")));
    }

    [Theory]
    [InlineData("1", "FIELD:promiseUnit")] // the province's code
    [InlineData("G", null)]
    public async Task Units_are_the_city_s_own(string unit, string? code)
    {
        await city.SendAsync(Message("A1", 1));
        var acceptance = Said.Acceptance();
        acceptance["promiseUnit"] = unit;

        var answer = await city.SendAsync(CityMessages.Of(Said.Row("A1", 2, acceptance), "Acceptance", fields));
        Assert.Equal(code is null ? "202" : $"422 {code}", await Said.CodeAsync(answer));
    }

    [Fact]
    public async Task An_acknowledgement_is_repeated_until_the_hub_has_noted_it()
    {
        callback.Away = 2;
        var message = Message("A1", 1);
        await city.SendAsync(message);
        await CallBackAsync();

        await Said.UntilAsync(async () => await platforms.StatAsync("city", "unnoted") == 0);
        Assert.Equal((3, 1), (await platforms.StatAsync("city", "acknowledgements", "sent"), callback.Came.Count));
        var said = Assert.Single(callback.Came);
        Assert.Equal((message.Id(), "Taken"), (said.GetProperty("messageId").GetString(), said.GetProperty("result").GetString()));
        Assert.Equal("Taken", (await city.GetFromJsonAsync<JsonElement>($"/city/messages/{message.Id()}")).GetProperty("result").GetString());
    }

    [Fact]
    public async Task A_message_waits_until_the_city_has_said_what_becomes_of_it()
    {
        await using var slow = await Platforms.StartAsync("--ack-delay", "600000");
        using var line = slow.City();
        var message = CityMessages.Of(Said.Row("A1", 1, Said.Application()), "Application", slow.Fields());
        await line.SendAsync(message);

        Assert.Equal("Waiting", (await line.GetFromJsonAsync<JsonElement>($"/city/messages/{message.Id()}")).GetProperty("result").GetString());
        Assert.Equal((1, 1), (await slow.StatAsync("city", "waiting"), await slow.StatAsync("city", "unnoted")));
    }

    [Fact]
    public async Task A_message_that_is_rejected_later_does_not_stand_and_a_new_version_does()
    {
        await CallBackAsync();
        await platforms.FaultsAsync("""{"refuseCode":"NOT_THIS","city":{"rejectLater":{"chance":1,"most":1}}}""");
        await city.SendAsync(Message("A1", 1));
        await Said.UntilAsync(() => Task.FromResult(callback.Came.Count == 1));

        Assert.True(callback.Came.TryPeek(out var said));
        Assert.Equal(("Rejected", "NOT_THIS"), (said.GetProperty("result").GetString(), said.GetProperty("code").GetString()));
        Assert.Equal("409 ORDER", await Said.CodeAsync(await city.SendAsync(Message("A1", 2))));
        Assert.Equal("202", await Said.CodeAsync(await city.SendAsync(CityMessages.Of(Said.Row("A1", 1, Said.Application(), version: 2), "Application", fields))));
        Assert.Equal("202", await Said.CodeAsync(await city.SendAsync(Message("A1", 2))));
    }

    [Fact]
    public async Task Acknowledgements_come_twice_and_in_another_order_where_that_is_wanted()
    {
        await CallBackAsync();
        await platforms.FaultsAsync("""{"disorderMs":1500,"seed":3,"city":{"disorder":{"chance":0.5},"twice":{"chance":1,"most":1}}}""");
        for (var number = 1; number <= 12; number++)
            await city.SendAsync(Message($"N{number:00}", 1));

        await Said.UntilAsync(() => Task.FromResult(callback.Came.Count == 13));
        Assert.Equal(12, callback.Ids.Distinct().Count());
        Assert.NotEqual(callback.Came.Select(said => said.GetProperty("receiptNo").GetString()).Order(), callback.Came.Select(said => said.GetProperty("receiptNo").GetString()));
        Assert.Empty(callback.Faults);
    }

    private async Task CallBackAsync() =>
        (await platforms.Control.PutAsync("callback", Said.Body(new JsonObject { ["address"] = callback.Address }))).EnsureSuccessStatusCode();

    private JsonObject Message(string projectNo, int sequence, Action<JsonObject>? change = null)
    {
        var message = CityMessages.Of(Said.Row(projectNo, sequence, sequence == 1 ? Said.Application() : Said.Process()), sequence == 1 ? "Application" : "Process", fields);
        change?.Invoke(message["body"]!.AsObject());
        return message;
    }
}
