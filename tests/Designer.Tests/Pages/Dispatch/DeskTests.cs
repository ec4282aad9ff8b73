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
    public void What_was_closed_as_unclaimed_is_handed_over_like_the_rest_and_nobody_is_reminded_of_it()
    {
        Get<NavigationManager>().NavigateTo("/dispatch?tab=unclaimed");
        var page = Render<DispatchPage>();
        page.WaitForElement(".row-link").Click();

        page.WaitForElement("#recipient");
        Assert.Empty(page.FindAll(".reminders"));
        Assert.Contains("行政许可法第四十四条", page.Find(".law").TextContent, StringComparison.Ordinal);
        Get<NavigationManager>().NavigateTo("/dispatch");
        page.WaitForElement(".row-link").Click();
        page.WaitForElement(".reminders");
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

    [Theory]
    [InlineData("/dispatch", true)]
    [InlineData("/dispatch?tab=overdue&q=410702199003072519", false)]
    public void A_card_is_searched_for_without_its_number_in_any_address(string address, bool typed)
    {
        Get<NavigationManager>().NavigateTo(address);
        var page = Render<DispatchPage>();
        page.WaitForElement(".row-link");
        if (typed)
            page.Find("#desk-search").Change("41070219900307251９");

        page.WaitForElement(".handover"); // the only one that is found is opened
        Assert.Equal("410702199003072519", page.Find("#desk-search").GetAttribute("value"));
        Assert.DoesNotContain("410702", Get<NavigationManager>().Uri, StringComparison.Ordinal);
        var ready = Server.Requests.Where(r => r.RequestUri!.AbsolutePath == "/api/dispatch/ready").ToList();
        Assert.Equal(["410702199003072519"], ready[^1].Headers.GetValues("X-Find"));
        Assert.DoesNotContain(Server.Requests, r => r.RequestUri!.ToString().Contains("410702", StringComparison.Ordinal));
    }

    [Fact]
    public void More_than_is_listed_is_said()
    {
        Server.Says("GET /api/dispatch/ready", Ready.Replace("\"results\"", "\"more\":12,\"results\"", StringComparison.Ordinal));
        Get<NavigationManager>().NavigateTo("/dispatch?q=张三");
        var page = Render<DispatchPage>();

        page.WaitForAssertion(() => Assert.Contains("另有 12 件待领", page.Find(".handover").TextContent, StringComparison.Ordinal));
        Assert.Contains("另 12 件", page.Find(".names").TextContent, StringComparison.Ordinal);
        Assert.Equal("13", page.FindAll("tbody td.right")[0].TextContent);
    }
}
