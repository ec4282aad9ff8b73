using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Api.Tests.Web;

[Collection(OneHub.Name)]
public sealed class IntakeTests(HubApp app)
{
    private const string Zhang = "410702199003072519";
    private static readonly string[] AllButShared = ["M01", "M02", "M03", "M05"];
    private static readonly string[] Hostile = ["'--"];
    private static readonly string[] All = ["M01", "M02", "M03", "M04", "M05"];

    [HubFact]
    public async Task A_known_applicant_is_filled_in_for_a_clerk_and_the_asking_is_recorded()
    {
        await new Story(app).ReceivedAsync();
        var clerk = await app.As("zwfw-win01");

        var known = await clerk.PostAsync("/api/intake/applicants", new { idNumber = Zhang });
        var unknown = await clerk.PostAsync("/api/intake/applicants", new { idNumber = "41070219881212402X" });

        Assert.Equal(("True", "张三", "13812345678"), (known.Of("known"), known.Of("name"), known.Of("phone")));
        Assert.Equal("False", unknown.Of("known"));
        Assert.Equal("CITIZEN_ID_LENGTH", (await clerk.PostAsync("/api/intake/applicants", new { idNumber = "1" })).Code);
        Assert.Equal("NOT_A_WINDOW_CLERK", (await (await app.As("scjg-rev1")).PostAsync("/api/intake/applicants", new { idNumber = Zhang })).Code);
        await using var scope = app.App.Services.CreateAsyncScope();
        var log = await scope.ServiceProvider.GetRequiredService<IHubDb>().Lookups.AsNoTracking().Where(l => l.IdNumber == Zhang).ToListAsync();
        Assert.NotEmpty(log);
        Assert.All(log, l => Assert.True(l.Found > 0));
    }

    [HubFact]
    public async Task The_same_application_that_is_still_open_is_found_while_typing()
    {
        var story = await new Story(app).ReceivedAsync();
        var clerk = await app.As("zwfw-win01");
        async Task<string> Ask() => (await clerk.PostAsync("/api/intake/duplicates", new { idNumber = Zhang, matterCode = Story.Food })).Text;

        Assert.Contains(story.Id, await Ask());
        await clerk.PostAsync($"/api/cases/{story.Id}/withdraw", new { reason = "不办了" });
        Assert.DoesNotContain(story.Id, await Ask());
    }

    [HubFact]
    public async Task Each_outcome_says_what_it_would_do_and_does_just_that()
    {
        var clerk = await app.As("zwfw-win01");
        async Task<List<JsonElement>> Foresee(string[] given) =>
            [.. (await clerk.PostAsync("/api/intake/outcomes", new { matterCode = Story.Food, given, idNumber = Zhang })).Json.EnumerateArray()];
        static JsonElement Of(List<JsonElement> lines, string outcome) => lines.Single(l => l.GetProperty("outcome").GetString() == outcome);

        var whole = await Foresee(All);
        var lacking = await Foresee(AllButShared);
        var story = await new Story(app).ReceivedAsync();
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });

        Assert.Equal(6, whole.Count);
        Assert.Equal(story.Last.Of("promisedDue"), Of(whole, "Accepted").GetProperty("promisedDue").GetString());
        Assert.Equal(["Receipt", "AcceptanceNotice"], Of(whole, "Accepted").GetProperty("papers").EnumerateArray().Select(p => p.GetString()));
        Assert.Equal("NOTHING_MISSING", Of(whole, "Tolerated").GetProperty("code").GetString());
        Assert.Equal("MATERIALS_MISSING", Of(lacking, "Accepted").GetProperty("code").GetString());
        Assert.NotNull(Of(lacking, "Tolerated").GetProperty("supplyBy").GetString());
        Assert.Equal("Refused", Of(whole, "Refused").GetProperty("result").GetString());
        Assert.Equal("Correcting", Of(lacking, "Correction").GetProperty("state").GetString());
        Assert.Equal("MATTER_UNKNOWN", (await clerk.PostAsync("/api/intake/outcomes", new { matterCode = "X", given = All })).Code);
        Assert.Equal("MATERIAL_NOT_LISTED", (await clerk.PostAsync("/api/intake/outcomes", new { matterCode = Story.Food, given = Hostile })).Code);
        Assert.Equal((HttpStatusCode.Forbidden, "NOT_A_WINDOW_CLERK"), Seen(await (await app.As("scjg-rev1")).PostAsync("/api/intake/outcomes", new { matterCode = Story.Food })));
    }

    [HubTheory]
    [InlineData("食品")]
    [InlineData("shipin")]
    [InlineData("ShiPin JingYing")]
    [InlineData("spjy")]
    [InlineData("shipjy")]
    [InlineData("4000101001000")]
    public async Task A_guide_is_found_by_word_pinyin_initials_and_code(string words)
    {
        var found = await app.Anybody().GetAsync($"/api/public/matters?q={Uri.EscapeDataString(words)}&take=200");

        Assert.Contains("食品经营许可", found.Text);
        Assert.DoesNotContain("结婚登记", found.Text);
    }

    [HubTheory]
    [InlineData("zzzz")]
    [InlineData("spjyx9")]
    [InlineData("'; DROP TABLE")]
    [InlineData("%%%")]
    public async Task What_no_guide_is_called_finds_none(string words) =>
        Assert.Equal(0, (await app.Anybody().GetAsync($"/api/public/matters?q={Uri.EscapeDataString(words)}")).Json.GetProperty("items").GetArrayLength());

    private static (HttpStatusCode, string?) Seen(HubClient.Answer answer) => (answer.Status, answer.Code);
}
