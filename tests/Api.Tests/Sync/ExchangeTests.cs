using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Sync;

/// <summary>A case at the counter is there at both platforms as soon as it is done, equal to the hub's own.</summary>
[Collection(OwnHubs.Name)]
public sealed class ExchangeTests(HubBetweenPlatforms hub) : IClassFixture<HubBetweenPlatforms>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [HubFact]
    public async Task Every_step_of_a_case_is_at_both_platforms()
    {
        var story = await new Story(hub).ReceivedAsync(Story.Instant);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted" });
        var number = (await (await hub.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}")).Json.GetProperty("number").GetString()!;

        var (province, city) = await UntilAsync(number, rows => rows.Province.Count >= 2 && rows.City.Count >= 2);

        Assert.Equal(["Application", "Acceptance"], province.Take(2).Select(row => row.GetProperty("dataSet").GetString()));
        Assert.Equal(Enumerable.Range(1, province.Count), province.Select(row => row.GetProperty("sequence").GetInt32()));
        Assert.Equal(province.Take(2).Select(Identity), city.Take(2).Select(Identity));
        foreach (var application in new[] { province[0], city[0] })
        {
            var data = application.GetProperty("data");
            Assert.Equal(("张三", "410702199003072519", "13812345678"), (Text(data, "applicantName"), Text(data, "applicantIdNo"), Text(data, "phone")));
            Assert.Equal((Story.Instant, "410702", "1"), (Text(data, "taskCode"), Text(data, "areaCode"), Text(data, "source")));
        }
        Assert.Equal(("1", "G"), (Text(province[1].GetProperty("data"), "promiseUnit"), Text(city[1].GetProperty("data"), "promiseUnit")));
    }

    [HubFact]
    public async Task Whoever_is_not_the_city_is_not_believed_and_told_so()
    {
        using var anybody = new HttpClient { BaseAddress = hub.Address };
        var unsigned = await anybody.PostAsync("/exchange/city/callback", new StringContent("""{"messageId":"0","result":"Taken"}""", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.Unauthorized, unsigned.StatusCode);
        Assert.Equal("APP", (await unsigned.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString());

        var huge = await anybody.PostAsync("/exchange/city/callback", new StringContent(new string('9', 100_000), Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, huge.StatusCode);
        var nowhere = await anybody.PostAsync("/exchange/moon/callback", new StringContent("{}", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
    }

    private static (int, string?) Identity(JsonElement row) => (row.GetProperty("sequence").GetInt32(), row.GetProperty("dataSet").GetString());

    private static string? Text(JsonElement data, string name) => data.GetProperty(name).GetString();

    private async Task<(IReadOnlyList<JsonElement> Province, IReadOnlyList<JsonElement> City)> UntilAsync(
        string number, Func<(IReadOnlyList<JsonElement> Province, IReadOnlyList<JsonElement> City), bool> enough)
    {
        using var control = new HttpClient { BaseAddress = hub.Platforms };
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            var held = await control.GetFromJsonAsync<JsonElement>($"/control/cases/{number}");
            var rows = ((IReadOnlyList<JsonElement>)[.. held.GetProperty("province").EnumerateArray()], (IReadOnlyList<JsonElement>)[.. held.GetProperty("city").EnumerateArray()]);
            if (enough(rows))
                return rows;
            Assert.True(waited.Elapsed < Patience, $"The platforms hold {held} of {number}; {await control.GetStringAsync("/control/stats")}");
        }
    }
}
