using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Connectors.Exchange.Signing;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>The province as the simulator plays it, asked by the hub's own line.</summary>
public sealed class ProvinceWireTests : IAsyncLifetime
{
    private Platforms platforms = null!;
    private HttpClient province = null!;

    public async Task InitializeAsync()
    {
        platforms = await Platforms.StartAsync();
        province = platforms.Province();
    }

    public async Task DisposeAsync()
    {
        province.Dispose();
        await platforms.DisposeAsync();
    }

    [Fact]
    public async Task Rows_of_a_case_are_taken_in_order_once_and_replaced_by_later_versions()
    {
        var first = Said.Row("A1", 1, Said.Application());
        Assert.Equal(["Deferred ORDER"], await province.BatchAsync("Process", Said.Row("A1", 2, Said.Process())));
        Assert.Equal(["Accepted", "Accepted"], await province.BatchAsync("Application", first, Said.Row("B1", 1, Said.Application())));
        Assert.Equal(["Duplicate"], await province.BatchAsync("Application", first));
        Assert.Equal(["Rejected CONFLICT"], await province.BatchAsync("Application", Said.Row("A1", 1, Said.Application())));
        Assert.Equal(["Accepted", "Accepted", "Deferred ORDER"], await province.BatchAsync("Process",
            Said.Row("A1", 2, Said.Process()), Said.Row("A1", 3, Said.Process()), Said.Row("A1", 5, Said.Process())));
        Assert.Equal(["Accepted"], await province.BatchAsync("Process", Said.Row("A1", 6, Said.Process(), skips: [4, 5])));
        Assert.Equal(["Accepted"], await province.BatchAsync("Process", Said.Row("A1", 2, Said.Process(), version: 2)));
        Assert.Equal(["Rejected CONFLICT", "Rejected CONFLICT"], await province.BatchAsync("Process",
            Said.Row("A1", 2, Said.Process(), version: 1), Said.Row("A1", 2, Said.Process(), version: 2)));
        Assert.Equal(["Accepted"], await province.BatchAsync("Process", Said.Row("A1", 3, Said.Process(), version: 3)));
        Assert.Equal(["Rejected VERSION"], await province.BatchAsync("Process", Said.Row("A1", 3, Said.Process(), version: 2)));

        var held = await platforms.HeldAsync("province", "A1");
        Assert.Equal([(1, 1), (2, 1), (2, 2), (3, 1), (3, 3), (6, 1)], held.Select(row => (row.GetProperty("sequence").GetInt32(), row.GetProperty("version").GetInt32())));
        Assert.Equal("张三", held[0].GetProperty("data").GetProperty("applicantName").GetString());
        Assert.Equal((2, 1), (await platforms.StatAsync("province", "outOfOrder"), await platforms.StatAsync("province", "repeats")));
    }

    [Theory]
    [InlineData("Application", "phone", null, "FIELD:phone")]
    [InlineData("Application", "phone", " ", "FIELD:phone")]
    [InlineData("Application", "applicantType", "7", "FIELD:applicantType")]
    [InlineData("Application", "applyTime", "2026-09-18T01:00:00Z", "FIELD:applyTime")]
    [InlineData("Application", "areaCode", "4107", "FIELD:areaCode")]
    [InlineData("Application", "materials", "none", "FIELD:materials")]
    [InlineData("Application", "colour", "red", "FIELD:colour")]
    [InlineData("Acceptance", "promiseUnit", "G", "FIELD:promiseUnit")] // the city's code
    [InlineData("Process", "action", "3", "FIELD:action")]
    [InlineData("Process", "departmentCode", "1141070200500000IX", "FIELD:departmentCode")]
    public async Task A_row_that_does_not_fit_its_data_set_is_refused_by_field(string dataSet, string field, string? value, string code)
    {
        var data = dataSet == "Application" ? Said.Application() : dataSet == "Process" ? Said.Process() : Said.Acceptance();
        if (value is null)
            data.Remove(field);
        else
            data[field] = value;

        Assert.Equal([$"Rejected {code}"], await province.BatchAsync(dataSet, Said.Row("A1", 1, data)));
        Assert.Empty(await platforms.HeldAsync("province", "A1"));
        Assert.Equal(1, await platforms.StatAsync("province", "refused", code));
    }

    [Fact]
    public async Task A_field_that_is_no_text_and_a_skip_that_leaves_a_gap_are_refused()
    {
        var number = Said.Application();
        number["projectType"] = 2;
        var gap = Said.Row("A1", 5, Said.Application(), skips: [2, 3]);

        Assert.Equal(["Rejected FIELD:projectType", "Rejected FIELD:skips"], await province.BatchAsync("Application", Said.Row("A1", 1, number), gap));
    }

    [Fact]
    public async Task A_batch_has_200_rows_at_most_and_is_what_the_wire_says()
    {
        var rows = Enumerable.Range(1, 201).Select(n => Said.Row($"N{n}", 1, Said.Application())).ToArray();
        Assert.Equal("413 BATCH", await Said.CodeAsync(await province.SendBatchAsync("Application", rows)));
        Assert.All(await province.BatchAsync("Application", rows[1..]), result => Assert.Equal("Accepted", result));
        Assert.Equal("404 DATASET", await Said.CodeAsync(await province.SendBatchAsync("Weather", rows[0])));
        Assert.Equal("400 BODY", await Said.CodeAsync(await province.PostAsync("/province/rows/Application", new StringContent("{\"batch\":\"a\",\"rows\":[],\"more\":1}"))));
        Assert.Equal("400 BODY", await Said.CodeAsync(await province.PostAsync("/province/rows/Application", new StringContent("{\"batch\":null}"))));
        Assert.Equal(HttpStatusCode.NotFound, (await province.GetAsync("/province/elsewhere")).StatusCode);
    }

    [Fact]
    public async Task A_day_s_summary_counts_and_hashes_what_stands()
    {
        await province.BatchAsync("Application", Said.Row("A1", 1, Said.Application()), Said.Row("B1", 1, Said.Application()));
        await province.BatchAsync("Application", Said.Row("A1", 1, Said.Application(), version: 2));

        var summary = await province.GetFromJsonAsync<JsonElement>("/province/summary?day=2026-09-18");
        var hash = ContentHash.Of(Said.Application().Select(field => KeyValuePair.Create(field.Key, field.Value!.GetValue<string>())));
        var set = Assert.Single(summary.GetProperty("sets").EnumerateArray());
        Assert.Equal(("Application", 2, Sm3.HexOf(Encoding.UTF8.GetBytes($"A1/1/2/{hash}\nB1/1/1/{hash}"))),
            (set.GetProperty("dataSet").GetString(), set.GetProperty("count").GetInt32(), set.GetProperty("hash").GetString()));
        var rows = (await province.GetFromJsonAsync<JsonElement>("/province/rows/Application?day=2026-09-18")).GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal([("A1", 2, hash), ("B1", 1, hash)], rows.Select(row => (row.GetProperty("projectNo").GetString()!, row.GetProperty("version").GetInt32(), row.GetProperty("hash").GetString()!)));
        Assert.Empty((await province.GetFromJsonAsync<JsonElement>("/province/summary?day=2026-09-19")).GetProperty("sets").EnumerateArray());
        Assert.Equal("400 BODY", await Said.CodeAsync(await province.GetAsync("/province/summary?day=today")));
    }

    [Fact]
    public async Task What_a_platform_was_told_to_forget_or_alter_shows_in_its_summary()
    {
        var row = Said.Row("A1", 1, Said.Application());
        await province.BatchAsync("Application", row, Said.Row("B1", 1, Said.Application()));

        await platforms.Control.PostAsync("spoil", new StringContent("""{"platform":"Province","projectNo":"B1","sequence":1,"field":"taskName","value":"别的"}"""));
        await platforms.Control.PostAsync("spoil", new StringContent("""{"platform":"Province","projectNo":"A1","sequence":1}"""));

        var altered = Said.Application();
        altered["taskName"] = "别的";
        var left = Assert.Single((await province.GetFromJsonAsync<JsonElement>("/province/rows/Application?day=2026-09-18")).GetProperty("rows").EnumerateArray());
        Assert.Equal(("B1", ContentHash.Of(altered.Select(field => KeyValuePair.Create(field.Key, field.Value!.GetValue<string>())))),
            (left.GetProperty("projectNo").GetString(), left.GetProperty("hash").GetString()));
        Assert.Equal(["Accepted"], await province.BatchAsync("Application", row));
    }

    [Fact]
    public async Task What_comes_in_is_given_by_cursor_and_keeps_its_receipt()
    {
        foreach (var id in new[] { "w1", "w2", "w3" })
            (await platforms.Control.PostAsync("inbound", Said.Body(new JsonObject { ["id"] = id, ["kind"] = "Application", ["data"] = new JsonObject { ["name"] = "张三" } }))).EnsureSuccessStatusCode();

        var page = await province.GetFromJsonAsync<JsonElement>("/province/inbound?most=2&after=");
        Assert.Equal(["w1", "w2"], page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
        var rest = await province.GetFromJsonAsync<JsonElement>($"/province/inbound?after={page.GetProperty("next").GetString()}&most=100");
        Assert.Equal(["w3"], rest.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
        Assert.Equal(rest.GetProperty("next").GetString(), (await province.GetFromJsonAsync<JsonElement>("/province/inbound?after=3")).GetProperty("next").GetString());

        Assert.Equal("200", await Said.CodeAsync(await province.PostAsync("/province/inbound/w1/receipt", new StringContent("""{"result":"Refused","message":"no such matter"}"""))));
        Assert.Equal("200", await Said.CodeAsync(await province.PostAsync("/province/inbound/w1/receipt", new StringContent("""{"result":"Taken","projectNo":"A1"}"""))));
        Assert.Equal("409 RECEIPT", await Said.CodeAsync(await province.PostAsync("/province/inbound/w1/receipt", new StringContent("""{"result":"Refused"}"""))));
        Assert.Equal("404 UNKNOWN", await Said.CodeAsync(await province.PostAsync("/province/inbound/w9/receipt", new StringContent("""{"result":"Taken"}"""))));
    }
}
