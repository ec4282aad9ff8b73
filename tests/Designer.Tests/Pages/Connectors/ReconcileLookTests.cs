using ApprovalHub.Designer.Pages.Connectors;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Connectors;

/// <summary>对账: what differs is named with its remedy; an administrator mends it once, a supervisor reads.</summary>
public sealed class ReconcileLookTests : WebContext
{
    private static readonly Guid Id = Guid.Parse("01990000-0000-7000-8000-000000000001");

    [Fact]
    public void An_administrator_repairs_everything_with_one_press_and_what_is_left_to_people_is_said()
    {
        Get<Session>().Begin(Somebody("管理员", "Administrator"));
        Server.Says($"GET /api/reconciliations/{Id}", Look(null));
        var page = Render<ReconcileLook>(p => p.Add(x => x.Id, Id));
        page.WaitForAssertion(() => Assert.Contains("平台缺", page.Markup, StringComparison.Ordinal));
        Assert.Contains("重新报送", page.Markup, StringComparison.Ordinal);
        Assert.Contains("人工处理", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Weather", page.Markup, StringComparison.Ordinal); // a set that only the platform knows

        Server.Says($"POST /api/reconciliations/{Id}/repair", Look("2026-09-19T02:00:00+08:00"));
        Server.Says($"GET /api/reconciliations/{Id}", Look("2026-09-19T02:00:00+08:00"));
        page.Find("button.primary").Click();

        page.WaitForAssertion(() => Assert.Contains($"POST /api/reconciliations/{Id}/repair", Server.Asked));
        page.WaitForAssertion(() => Assert.True(page.Find("button.primary").HasAttribute("disabled")));
        Assert.Single(page.FindAll("td .mark"));
    }

    [Fact]
    public void A_supervisor_reads_and_opens_the_case()
    {
        Get<Session>().Begin(Somebody("督查员", "Supervisor"));
        Server.Says($"GET /api/reconciliations/{Id}", Look(null));
        var page = Render<ReconcileLook>(p => p.Add(x => x.Id, Id));

        page.WaitForAssertion(() => Assert.Equal("/cases/01990000-0000-7000-8000-000000000002", page.Find("tbody a").GetAttribute("href")));
        Assert.Empty(page.FindAll("button.primary"));
        Assert.Equal(["申请", "受理", "Weather"], page.FindAll("section:first-child tbody th").Select(th => th.TextContent)); // as a case goes through them
    }

    [Fact]
    public void A_long_list_is_fetched_page_by_page()
    {
        Get<Session>().Begin(Somebody("督查员", "Supervisor"));
        Server.Says($"GET /api/reconciliations/{Id}", Look(null, all: 3));
        Server.Says($"GET /api/reconciliations/{Id}/differences", """
            [{"place":3,"kind":"Unconfirmed","dataSet":"Result","caseNumber":"C1","step":9,"way":"Ask","isRepaired":false}]
            """);
        var page = Render<ReconcileLook>(p => p.Add(x => x.Id, Id));
        page.WaitForAssertion(() => Assert.Contains("还有 1 条", page.Markup, StringComparison.Ordinal));

        page.Find("button.quiet").Click();

        page.WaitForAssertion(() => Assert.Contains("C1", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("还有", page.Markup, StringComparison.Ordinal);
        Assert.Equal("?after=2", Server.Requests[^1].RequestUri!.Query);
    }

    private static string Look(string? repaired, int all = 2) => $$"""
        {"look":{"id":"{{Id}}","platform":"City","day":"2026-09-18","at":"2026-09-19T01:00:00+08:00","ourCount":2,"theirCount":2,"differenceCount":{{all}}
          {{(repaired is null ? "" : $",\"repairedAt\":\"{repaired}\",\"repairedByName\":\"管理员\"")}}},
         "isLatest":true,"anyByHand":true,
         "sets":[{"dataSet":"Acceptance","ourCount":1,"ourDigest":"aa","theirCount":0,"theirDigest":"","isSame":false},{"dataSet":"Application","ourCount":1,"ourDigest":"bb","theirCount":1,"theirDigest":"bb","isSame":true},
          {"dataSet":"Weather","ourCount":0,"ourDigest":"","theirCount":1,"theirDigest":"cc","isSame":false}],
         "differences":[
          {"place":1,"kind":"MissingThere","dataSet":"Acceptance","caseNumber":"A1","step":2,"caseId":"01990000-0000-7000-8000-000000000002","state":"Taken","ourVersion":1,"way":"SendAgain","isRepaired":{{(repaired is null ? "false" : "true")}}},
          {"place":2,"kind":"MissingHere","dataSet":"Weather","caseNumber":"B1","step":1,"theirVersion":1,"way":"ByHand","isRepaired":{{(repaired is null ? "false" : "true")}}}]}
        """;
}
