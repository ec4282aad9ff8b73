using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Security;

[Collection(OneHub.Name)]
public sealed class SignInTests(HubApp app)
{
    [HubFact]
    public async Task The_session_says_who_it_is_with_the_posts_of_today()
    {
        var session = (await (await app.As("zwfw-win01")).GetAsync("/api/session")).Json;

        Assert.Equal("常建国", session.GetProperty("name").GetString());
        Assert.Equal("WindowClerk", session.GetProperty("posts")[0].GetProperty("role").GetString());
    }

    [HubFact]
    public async Task A_wrong_password_and_an_unknown_name_are_answered_alike()
    {
        var wrong = await app.Anybody().PostAsync("/api/session", new { userName = "scjg-rev1", password = "wrong" });
        var unknown = await app.Anybody().PostAsync("/api/session", new { userName = "nobody", password = "wrong" });

        Assert.Equal((HttpStatusCode.Unauthorized, "SIGN_IN_FAILED"), (wrong.Status, wrong.Code));
        Assert.Equal(wrong.Of("detail"), unknown.Of("detail"));
    }

    [HubFact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        var client = app.Anybody();
        for (var i = 0; i < 5; i++)
            await client.PostAsync("/api/session", new { userName = "swj-win2", password = "wrong" });

        var right = await client.PostAsync("/api/session", new { userName = "swj-win2", password = HubApp.Password });

        Assert.Equal((HttpStatusCode.Forbidden, "ACCOUNT_LOCKED"), (right.Status, right.Code));
    }

    [HubFact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites()
    {
        var answer = await app.Anybody().PostAsync("/api/session", new { userName = "zwfw-win02", password = HubApp.Password });

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie")).ToLowerInvariant();
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=strict", cookie);
    }

    [HubFact]
    public async Task Signing_out_ends_the_session()
    {
        var client = app.Anybody();
        await client.SignInAsync("zwfw-win03", HubApp.Password);

        await client.SendAsync(new HttpRequestMessage(HttpMethod.Delete, "/api/session"));

        Assert.Equal((HttpStatusCode.Unauthorized, "NOT_SIGNED_IN"), await CodeAsync(client.GetAsync("/api/session")));
    }

    [HubTheory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task What_a_form_of_another_site_can_send_is_refused(string type)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/cases") { Content = new StringContent("{}") };
        request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "CONTENT_TYPE_NOT_JSON"), await CodeAsync((await app.As("zwfw-win01")).SendAsync(request)));
    }

    [HubFact]
    public async Task A_request_that_a_browser_says_comes_from_another_site_is_refused()
    {
        var clerk = await app.As("zwfw-win01");

        Assert.Equal((HttpStatusCode.Forbidden, "REQUEST_CROSS_SITE"),
            await CodeAsync(clerk.PostAsync("/api/cases", new { }, ("Sec-Fetch-Site", "cross-site"))));
    }

    [HubTheory]
    [InlineData("POST", "/api/calendar/years")]
    [InlineData("POST", "/api/matters/import")]
    [InlineData("POST", "/api/demo/clock")]
    [InlineData("GET", "/jobs")]
    public async Task What_is_for_administrators_is_closed_to_a_clerk(string method, string path)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method == "POST")
            request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json");

        Assert.Equal((HttpStatusCode.Forbidden, "NOT_ALLOWED"), await CodeAsync((await app.As("zwfw-win01")).SendAsync(request)));
    }

    [HubFact]
    public async Task The_dashboard_opens_for_an_administrator() =>
        Assert.Equal(HttpStatusCode.OK, (await (await app.As("zwfw-admin1")).GetAsync("/jobs")).Status);

    private static async Task<(HttpStatusCode, string?)> CodeAsync(Task<HubClient.Answer> answer) => ((await answer).Status, (await answer).Code);
}
