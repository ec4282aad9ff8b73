using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

/// <summary>评价 over the wire: given once, by the person served, seen by who may see it, counted by matter.</summary>
[Collection(OneHub.Name)]
public sealed class RatingTests(HubApp app)
{
    [HubFact]
    public async Task A_low_rating_needs_a_reason_is_given_once_and_opens_an_item_whose_words_few_read()
    {
        var (story, number, code) = await ReceivedAsync();
        async Task<HubClient.Answer> Rate(object body) => await app.Anybody().PostAsync($"/api/public/cases/{number}/rating", body);

        Assert.Equal((HttpStatusCode.Conflict, "RATING_TOO_EARLY"), Seen(await Rate(Given(code, "Satisfied"))));
        await EndAsync(story, number, code);
        Assert.Equal((HttpStatusCode.NotFound, "CASE_OR_CODE_WRONG"), Seen(await Rate(Given("AAAAAAAA", "Satisfied"))));
        Assert.Equal((HttpStatusCode.BadRequest, "PARAMETER_UNREADABLE"), Seen(await Rate(Given(code, "Splendid"))));
        Assert.Equal((HttpStatusCode.BadRequest, "PARAMETER_UNREADABLE"), Seen(await Rate(Given(code, "Dissatisfied", "BadWeather"))));
        Assert.Equal((HttpStatusCode.BadRequest, "RATING_REASON_MISSING"), Seen(await Rate(Given(code, "Dissatisfied"))));
        var before = await app.Anybody().GetAsync($"/api/public/cases/{number}", ("X-Applicant", $"case {number} {code}"));
        Assert.NotNull(before.Of("rateBy"));

        var rated = await Rate(new { code, grade = "Dissatisfied", reasons = TooLong, words = "等了两个星期" });
        Assert.True(rated.Status == HttpStatusCode.OK, rated.Text);
        Assert.Equal("Dissatisfied", rated.Json.GetProperty("rated").GetProperty("grade").GetString());
        Assert.Equal((HttpStatusCode.Conflict, "RATING_GIVEN"), Seen(await Rate(Given(code, "VerySatisfied"))));

        var (seen, oversees) = (await RatingAsync("zwfw-win01", story), await RatingAsync("zwfw-sup1", story));
        Assert.Equal(("Dissatisfied", "StatusPage", 0, "TookTooLong"), (Text(seen, "grade"), Text(seen, "source"), seen.GetProperty("step").GetInt32(), seen.GetProperty("reasons")[0].GetString()));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (Kind(seen, "words"), Kind(seen, "raterName"))); // who served the person does not read who said what
        Assert.Equal(("等了两个星期", "Open"), (Text(oversees, "words"), Text(oversees, "itemState")));
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.As("whly-rev1")).GetAsync($"/api/cases/{story.Id}/ratings")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Anybody().GetAsync($"/api/cases/{story.Id}/ratings")).Status);
    }

    [HubFact]
    public async Task Ratings_are_counted_by_matter_as_a_table_and_as_a_file_and_the_same_request_counts_once()
    {
        var supervisor = await app.As("zwfw-sup1");
        var before = await CountAsync(supervisor);
        var (story, number, code) = await ReceivedAsync();
        await EndAsync(story, number, code);
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        foreach (var _ in new[] { 1, 2 })
            Assert.Equal(HttpStatusCode.OK, (await app.Anybody().PostAsync($"/api/public/cases/{number}/rating", Given(code, "VerySatisfied"), key)).Status);

        Assert.Equal(before + 1, await CountAsync(supervisor));
        var file = await supervisor.GetAsync($"/api/supervision/statistics.csv?table=ratings&{Period}");
        Assert.Equal(HttpStatusCode.OK, file.Status);
        Assert.Contains(Story.Instant, file.Text, StringComparison.Ordinal);
        Assert.Equal("PERIOD_WRONG", (await supervisor.GetAsync("/api/supervision/ratings?from=2026-09-18&to=2026-09-17")).Code);
        Assert.Equal("PARAMETER_UNREADABLE", (await supervisor.GetAsync("/api/supervision/ratings?from=gestern&to=2026-09-17")).Code);
        Assert.Equal((HttpStatusCode.Forbidden, "SUPERVISION_NOT_YOURS"), Seen(await (await app.As("zwfw-win01")).GetAsync($"/api/supervision/ratings?{Period}")));
    }

    private static readonly string[] TooLong = ["TookTooLong"];

    private const string Period = "from=2026-09-01&to=2026-12-31";

    private static async Task<int> CountAsync(HubClient supervisor)
    {
        var answer = await supervisor.GetAsync($"/api/supervision/ratings?{Period}");
        Assert.True(answer.Status == HttpStatusCode.OK, answer.Text);
        return answer.Json.EnumerateArray().Where(l => Text(l, "matterCode") == Story.Instant).Sum(l => l.GetProperty("verySatisfied").GetInt32());
    }

    private async Task<JsonElement> RatingAsync(string account, Story story) => Assert.Single((await (await app.As(account)).GetAsync($"/api/cases/{story.Id}/ratings")).Json.EnumerateArray());

    private async Task EndAsync(Story story, string number, string code)
    {
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        await story.DoesAsync("scjg-chief", "decide", new { outcome = "Granted", opinion = "准予" });
        Assert.Equal(HttpStatusCode.OK, (await app.Anybody().PostAsync($"/api/public/cases/{number}/receive", new { code, signature = Convert.ToBase64String(Uploads.Png) })).Status);
    }

    private async Task<(Story Story, string Number, string Code)> ReceivedAsync()
    {
        var story = await new Story(app).ReceivedAsync(Story.Instant);
        return (story, story.Last.Of("number")!, story.Last.Of("queryCode")!);
    }

    private static object Given(string code, string grade, params string[] reasons) => new { code, grade, reasons };

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString()!;

    private static JsonValueKind Kind(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.ValueKind : JsonValueKind.Null;

    private static (HttpStatusCode, string?) Seen(HubClient.Answer answer) => (answer.Status, answer.Code);
}
