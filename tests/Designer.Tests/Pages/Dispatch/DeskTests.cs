using ApprovalHub.Api.Contracts.Live;
using ApprovalHub.Designer.Pages.Dispatch;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Tests.Pages.Dispatch;

/// <summary>The desk while answers are late and news come.</summary>
public sealed class DeskTests : WebContext
{
    private const string Ready = """
        {"items":[{"name":"张三","idNumber":"410702199003072519","kind":"Person","phone":"13800000000","results":[
        {"caseId":"0199a000-0000-7000-8000-000000000001","taskId":"0199a000-0000-7000-8000-000000000002","number":"11410702MB9010010H40001010020002026091800001","revision":3,
        "matterName":"个体工商户设立登记","name":"营业执照","green":false,"readySince":"2026-09-18T02:00:00Z","days":0,"owes":false,"ways":["Counter"]}]}],"next":null}
        """;

    private const string Year = """{"year":2026,"published":true,"workDays":248,"off":[],"worked":[]}""";

    public DeskTests()
    {
        Server.Says("GET /api/dispatch/ready", Ready);
        foreach (var year in Enumerable.Range(2024, 10))
            Server.Says($"GET /api/calendar/{year}", Year);
    }

    [Fact]
    public void What_the_hand_has_closed_stays_closed_when_news_come()
    {
        Get<NavigationManager>().NavigateTo("/dispatch?q=张三");
        var page = Render<DispatchPage>();
        page.WaitForElement(".handover h2 button").Click();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".handover")));
        var asked = Server.Asked.Count;

        Get<Live>().Said(LiveNews.InboxChanged, null, null);

        page.WaitForAssertion(() => Assert.True(Server.Asked.Count > asked && page.FindAll("[aria-busy=true]").Count == 0));
        Assert.Empty(page.FindAll(".handover"));
    }

    [Fact]
    public void An_identity_that_was_typed_on_is_not_the_one_that_was_checked()
    {
        Server.Says("POST /api/dispatch/identity", """[{"caseId":"0199a000-0000-7000-8000-000000000001","entitled":true,"as":"Applicant","code":null,"text":null,"next":null}]""");
        Get<NavigationManager>().NavigateTo("/dispatch?q=张三");
        var page = Render<DispatchPage>();
        page.WaitForElement("#recipient").Input("张三");
        page.Find("#recipient-id").Input("410702199003072519");
        var answer = Server.Hold("POST /api/dispatch/identity");
        page.Find(".identity button").Click();
        page.Find("#recipient").Input("李四");
        answer();

        page.WaitForAssertion(() => Assert.False(page.Find(".identity button").HasAttribute("disabled")));
        Assert.Empty(page.FindAll(".identity .ok"));
        page.Find(".identity button").Click();
        page.WaitForElement(".identity .ok");
    }

    [Fact]
    public void On_the_tab_of_what_has_left_the_list_that_went_is_not_read()
    {
        Server.Says("GET /api/dispatch/handed-over", """{"items":[],"next":null}""");
        var page = Render<DispatchPage>();
        page.WaitForElement(".row-link");
        Get<NavigationManager>().NavigateTo("/dispatch?tab=left");
        page.WaitForElement(".left-list");
        Server.Asked.Clear();

        page.Find(".page-head button").Click();

        page.WaitForAssertion(() => Assert.Contains("GET /api/dispatch/handed-over", Server.Asked));
        Assert.DoesNotContain("GET /api/dispatch/ready", Server.Asked);
        Assert.False(Renderer.UnhandledException.IsCompleted);
    }
}
