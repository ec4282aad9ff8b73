using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

/// <summary>What an applicant is told of a case: what is asked, by when, and why it ended.</summary>
[Collection(OneHub.Name)]
public sealed class FollowingTests(HubApp app)
{
    private static readonly object[] Uploaded = [.. new[] { "M01", "M03", "M05" }.Select(code => new { code, originals = 0, copies = 0, way = "Uploaded" })];

    private static object Application => new { matterCode = Story.Food, applicant = Story.Person, materials = Uploaded };

    [HubFact]
    public async Task What_is_asked_of_the_applicant_is_told_with_the_day()
    {
        var (story, number, code) = await ReceivedAsync("M02", "M04");
        var applied = await FollowAsync(number, code);
        await story.DoesAsync("zwfw-win01", "intake",
            new { outcome = "Correction", opinion = "请补正", corrections = new[] { Asked("M02", "补交布局图"), Asked("M04", "补交营业执照") } });

        var asked = await FollowAsync(number, code);

        Assert.Equal("2026-09-24", applied.GetProperty("noticeBy").GetString()); // 5 working days from Friday 18 September; Sunday 20 is worked
        Assert.True(applied.GetProperty("mayWithdraw").GetBoolean());
        Assert.False(applied.GetProperty("mayPromise").GetBoolean()); // a main material is missing
        Assert.Equal(JsonValueKind.Null, applied.GetProperty("correctionBy").ValueKind);
        Assert.Equal(JsonValueKind.Null, asked.GetProperty("noticeBy").ValueKind);
        Assert.NotNull(asked.GetProperty("correctionBy").GetString());
        Assert.Equal(["M02", "M04"], asked.GetProperty("materials").EnumerateArray().Where(m => m.GetProperty("toCorrect").GetBoolean()).Select(m => m.GetProperty("code").GetString()));
        Assert.Equal("补正材料", Assert.Single(asked.GetProperty("steps").EnumerateArray()).GetString());
        Assert.StartsWith("0373-", asked.GetProperty("consultPhone").GetString(), StringComparison.Ordinal);
    }

    [HubFact]
    public async Task A_promise_is_offered_while_only_tolerable_materials_are_missing_and_nobody_has_signed()
    {
        var (_, number, code) = await ReceivedAsync("M04");

        Assert.True((await FollowAsync(number, code)).GetProperty("mayPromise").GetBoolean());
        await app.Anybody().PostAsync($"/api/public/cases/{number}/promise", new { code, signedBy = "张三" });

        Assert.False((await FollowAsync(number, code)).GetProperty("mayPromise").GetBoolean());
    }

    [HubFact]
    public async Task Who_is_refused_reads_why_and_by_which_article_and_who_was_voided_reads_why_too()
    {
        var (refused, number, code) = await ReceivedAsync();
        var (voided, other, otherCode) = await ReceivedAsync();
        await refused.DoesAsync("zwfw-win01", "intake", new { outcome = "Refused", opinion = "经营场所不在本区", ground = "食品经营许可和备案管理办法第六条" });
        await (await app.As("scjg-head")).ActAsync($"/api/cases/{voided.Id}/terminate", new { result = "EnteredByMistake", reason = "重复录入" });

        var (one, two) = (await FollowAsync(number, code), await FollowAsync(other, otherCode));

        Assert.Equal(("Refused", "Answer", "经营场所不在本区", "食品经营许可和备案管理办法第六条"), End(one));
        Assert.Equal(("EnteredByMistake", "Office", "重复录入", null), End(two));
        Assert.False(one.GetProperty("mayWithdraw").GetBoolean());
    }

    [HubFact]
    public async Task Who_withdraws_is_not_told_that_an_official_did_it()
    {
        var (_, number, code) = await ReceivedAsync();
        await app.Anybody().PostAsync($"/api/public/cases/{number}/withdraw", new { code, reason = "不办了" });

        Assert.Equal(("Withdrawn", "Applicant", null, null), End(await FollowAsync(number, code)));
    }

    [HubFact]
    public async Task Guides_are_found_by_department_and_by_whom_they_serve()
    {
        var anybody = app.Anybody();
        var departments = (await anybody.GetAsync("/api/public/departments")).Json.EnumerateArray().ToList();
        var market = (await anybody.GetAsync("/api/public/matters?department=SCJG&serves=Person")).Json.GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(34, departments.Sum(d => d.GetProperty("matters").GetInt32()));
        Assert.Contains(departments, d => d.GetProperty("code").GetString() == "SCJG" && d.GetProperty("name").GetString() == "新乡市红旗区市场监督管理局");
        Assert.Contains(market, m => m.GetProperty("name").GetString() == "个体工商户设立登记");
        Assert.DoesNotContain(market, m => m.GetProperty("name").GetString() == "特种设备使用登记"); // for organisations only
        Assert.All(market, m => Assert.Equal("SCJG", m.GetProperty("department").GetString()));
        Assert.Equal(HttpStatusCode.BadRequest, (await anybody.GetAsync("/api/public/matters?serves=Nobody")).Status);
    }

    /// <summary>A phone goes from one network to another while the answer is on its way.</summary>
    [HubFact]
    public async Task An_application_sent_again_from_another_address_gets_the_first_answer()
    {
        var key = Guid.CreateVersion7().ToString("N");

        var first = await ApplyAsync("127.0.0.2", key);
        var again = await ApplyAsync("127.0.0.3", key);

        Assert.Equal(first.GetProperty("number").GetString(), again.GetProperty("number").GetString());
        Assert.Equal(first.GetProperty("queryCode").GetString(), again.GetProperty("queryCode").GetString());
    }

    private async Task<JsonElement> ApplyAsync(string from, string key)
    {
        using var wire = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancellation) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
                await socket.ConnectAsync(context.DnsEndPoint, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        using var http = new HttpClient(wire) { BaseAddress = app.Address };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/public/applications") { Content = JsonContent.Create(Application) };
        request.Headers.Add("Idempotency-Key", key);
        using var answer = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<(Story Story, string Number, string Code)> ReceivedAsync(params string[] missing)
    {
        var story = await new Story(app).ReceivedAsync(Story.Food, missing);
        return (story, story.Last.Of("number")!, story.Last.Of("queryCode")!);
    }

    private async Task<JsonElement> FollowAsync(string number, string code) => (await app.Anybody().FollowAsync($"/api/public/cases/{number}", number, code)).Json;

    private static object Asked(string materialCode, string asked) => new { materialCode, asked };

    private static (string?, string?, string?, string?) End(JsonElement seen) =>
        (seen.GetProperty("result").GetString(), seen.GetProperty("endedBy").GetString(), seen.GetProperty("reason").GetString(), seen.GetProperty("ground").GetString());
}
