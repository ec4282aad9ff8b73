using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Web;

/// <summary>What an applicant does with number and query code.</summary>
[Collection(OneHub.Name)]
public sealed class ApplicantTests(HubApp app)
{
    private async Task<(Story Story, string Number, string Code)> ReceivedAsync(string matter, params string[] materials)
    {
        var story = new Story(app);
        var received = await (await app.As("zwfw-win01")).ActAsync(
            "/api/cases", new { matterCode = matter, applicant = Story.Person, materials = Story.Materials(materials) });
        Assert.True(received.Status == HttpStatusCode.Created, received.Text);
        story.Take(received);
        return (story, received.Of("number")!, received.Of("queryCode")!);
    }

    [HubFact]
    public async Task A_result_is_received_online_once_and_its_papers_only_then()
    {
        var (story, number, code) = await ReceivedAsync(Story.Instant, "M01", "M02", "M03");
        var anybody = app.Anybody();
        async Task<HubClient.Answer> Receive(string with) => await anybody.PostAsync($"/api/public/cases/{number}/receive", new { code = with, signature = Convert.ToBase64String(Uploads.Png) });

        Assert.Equal("RESULT_NOT_READY", (await Receive(code)).Code);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        await story.DoesAsync("scjg-chief", "decide", new { outcome = "Granted", opinion = "准予" });
        var ready = await anybody.FollowAsync($"/api/public/cases/{number}", number, code);
        var grant = ready.Json.GetProperty("papers").EnumerateArray().Single(p => p.GetProperty("kind").GetString() == "GrantDecision");
        var receipt = ready.Json.GetProperty("papers").EnumerateArray().Single(p => p.GetProperty("kind").GetString() == "Receipt");
        async Task<HubClient.Answer> Paper(object? id, string with) => await anybody.FollowAsync($"/api/public/cases/{number}/papers/{id}", number, with);

        Assert.True(ready.Json.GetProperty("mayReceive").GetBoolean());
        Assert.False(grant.GetProperty("readable").GetBoolean());
        Assert.Equal("RESULT_NOT_RECEIVED", (await Paper(grant.GetProperty("id"), code)).Code);
        Assert.StartsWith("%PDF", (await Paper(receipt.GetProperty("id"), code)).Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, "CASE_OR_CODE_WRONG"), Seen(await Receive("AAAAAAAA")));

        var received = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Receive(code)));

        Assert.Single(received, r => r.Status == HttpStatusCode.OK);
        Assert.StartsWith("%PDF", (await Paper(grant.GetProperty("id"), code)).Text, StringComparison.Ordinal);
        Assert.Equal("CASE_OR_CODE_WRONG", (await Paper(grant.GetProperty("id"), "AAAAAAAA")).Code);
        Assert.Equal("PAPER_UNKNOWN", (await Paper("019a0000-0000-7000-8000-000000000000", code)).Code);
        var file = (await (await app.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}")).Json;
        Assert.Equal("Electronic", file.GetProperty("delivery").GetProperty("way").GetString());
        Assert.Equal(Uploads.Png, (await (await app.As("zwfw-win01")).GetAsync($"/api/cases/{story.Id}/signature")).Bytes);
        Assert.Equal("Granted", file.GetProperty("result").GetString());
    }

    /// <summary>The staff know query codes: in a browser in which one of them is signed in nobody rates.</summary>
    [HubFact]
    public async Task The_staff_cannot_rate_in_an_applicant_s_place()
    {
        var (story, number, code) = await ReceivedAsync(Story.Instant, "M01", "M02", "M03");
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        await story.DoesAsync("scjg-chief", "decide", new { outcome = "Granted", opinion = "准予" });
        Assert.Equal(HttpStatusCode.OK, (await app.Anybody().PostAsync($"/api/public/cases/{number}/receive", new { code, signature = Convert.ToBase64String(Uploads.Png) })).Status);
        async Task<HubClient.Answer> Rate(HubClient who) => await who.PostAsync($"/api/public/cases/{number}/rating", new { code, grade = "VerySatisfied", reasons = Array.Empty<string>() });

        foreach (var account in new[] { "zwfw-win01", "zwfw-sup1", "zwfw-admin1" })
            Assert.Equal((HttpStatusCode.Forbidden, "RATING_NOT_YOURS"), Seen(await Rate(await app.As(account))));
        Assert.Equal(HttpStatusCode.OK, (await Rate(app.Anybody())).Status);
        Assert.Equal((HttpStatusCode.Conflict, "RATING_GIVEN"), Seen(await Rate(app.Anybody())));
    }

    [HubFact]
    public async Task A_promise_signed_online_is_what_the_window_accepts_on()
    {
        var (story, number, code) = await ReceivedAsync(Story.Food, "M01", "M02", "M03", "M05");
        var anybody = app.Anybody();
        async Task<HubClient.Answer> Sign(object body) => await anybody.PostAsync($"/api/public/cases/{number}/promise", body);

        var offer = await anybody.FollowAsync($"/api/public/cases/{number}/promise", number, code);
        Assert.Equal("营业执照", Assert.Single(offer.Json.GetProperty("missing").EnumerateArray()).GetString());
        Assert.Equal("张三", Assert.Single(offer.Json.GetProperty("signers").EnumerateArray()).GetString());
        Assert.Equal("PROMISE_NOT_SIGNED", (await story.CompleteAsync("zwfw-win01", "intake", new { outcome = "Tolerated", opinion = "容缺受理" })).Code);
        Assert.Equal("PROMISE_SIGNED_BY_ANOTHER", (await Sign(new { code, signedBy = "李四" })).Code);
        Assert.Equal("SUPPLY_LIMIT_TOO_LONG", (await Sign(new { code, signedBy = "张三", supplyWithinDays = 99 })).Code);
        Assert.Equal("CASE_OR_CODE_WRONG", (await Sign(new { code = "AAAAAAAA", signedBy = "张三" })).Code);
        Assert.Equal("SIGNATURE_UNREADABLE", (await Sign(new { code, signedBy = "张三", signature = "????" })).Code);
        var signed = await Sign(new { code, signedBy = "张三", supplyWithinDays = 3, signature = Convert.ToBase64String(Uploads.Png) });
        Assert.True(signed.Status == HttpStatusCode.OK, signed.Text);
        Assert.NotNull(signed.Of("promiseSignedAt"));
        Assert.Equal("PROMISE_SIGNED_ALREADY", (await Sign(new { code, signedBy = "张三" })).Code);

        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Tolerated", opinion = "容缺受理" });
        var clerk = await app.As("zwfw-win01");
        Assert.True((await clerk.GetAsync($"/api/cases/{story.Id}")).Json.GetProperty("promise").GetProperty("hasSignature").GetBoolean());
        Assert.Equal(Uploads.Png, (await clerk.GetAsync($"/api/cases/{story.Id}/promise/signature")).Bytes);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.As("csgl-rev1")).GetAsync($"/api/cases/{story.Id}/promise/signature")).Status);

        var seen = await anybody.FollowAsync($"/api/public/cases/{number}", number, code);
        Assert.True(seen.Json.GetProperty("materials").EnumerateArray().Single(m => m.GetProperty("code").GetString() == "M04").GetProperty("owed").GetBoolean());
        var supplied = await anybody.PostAsync($"/api/public/cases/{number}/materials",
            new { code, materials = new[] { new { code = "M04", originals = 0, copies = 0, way = "Uploaded" } } });
        Assert.True(supplied.Status == HttpStatusCode.OK, supplied.Text);
        Assert.DoesNotContain(supplied.Json.GetProperty("materials").EnumerateArray(), m => m.GetProperty("owed").GetBoolean());
    }

    [HubFact]
    public async Task A_correction_and_a_withdrawal_are_sent_online()
    {
        var (story, number, code) = await ReceivedAsync(Story.Food, "M01", "M03", "M04", "M05");
        var anybody = app.Anybody();
        await story.DoesAsync("zwfw-win01", "intake",
            new { outcome = "Correction", opinion = "请补正", corrections = new[] { new { materialCode = "M02", asked = "补交布局图" } } });

        var corrected = await anybody.PostAsync($"/api/public/cases/{number}/materials",
            new { code, materials = new[] { new { code = "M02", originals = 0, copies = 0, way = "Uploaded" } } });
        var wrong = await anybody.PostAsync($"/api/public/cases/{number}/withdraw", new { code = "AAAAAAAA", reason = "不办了" });
        var withdrawn = await anybody.PostAsync($"/api/public/cases/{number}/withdraw", new { code, reason = "不办了" });

        Assert.Equal("Received", corrected.Of("state"));
        Assert.Equal("CASE_OR_CODE_WRONG", wrong.Code);
        Assert.Equal("Withdrawn", withdrawn.Of("result"));
    }

    private static (HttpStatusCode, string?) Seen(HubClient.Answer answer) => (answer.Status, answer.Code);
}
