using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Designer.Pages.Cases;
using ApprovalHub.Designer.Pages.Cases.List;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using ApprovalHub.Designer.Words;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Designer.Tests.Pages.Cases;

/// <summary>Stops, extensions and moved dates as the case shows them.</summary>
public sealed class LimitPartsTests : BunitContext
{
    public LimitPartsTests()
    {
        var clock = new HubClock(new FakeTimeProvider(A_case.Nine.ToUniversalTime()));
        Services.AddSingleton(AllTexts.New()).AddSingleton(A_case.Say()).AddSingleton(clock).AddSingleton(new WorkDays(null!, clock));
    }

    [Fact]
    public void A_stop_says_who_how_long_and_whether_it_outlived_what_was_expected()
    {
        var file = A_case.Of("InProgress", []) with
        {
            Stops =
            [
                new("Hearing", "娱乐场所管理条例第十条", "夏立新", new(2026, 9, 7), new(2026, 9, 14), new(2026, 9, 15)) { EndedBy = "段明哲" },
                new("SiteVisit", "河南省标准", "刘卫东", new(2026, 9, 10), null, new(2026, 9, 16)),
            ],
            Extensions = [new(5, "WorkDay", "王建国", "场所位置须进一步核实", A_case.Nine)],
        };

        var shown = Render<CaseStops>(with => with.Add(p => p.Case, file));

        var stops = shown.FindAll(".stops tbody tr").Select(r => string.Join('|', r.Children.Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))).ToList();
        Assert.Equal("听证|9月7日 — 9月14日|5 个工作日|9月15日|夏立新段明哲 恢复|娱乐场所管理条例第十条", stops[0]);
        Assert.Equal("现场勘验|9月10日 — 至今|6 个工作日|9月16日超过预计|刘卫东|河南省标准", stops[1]);
        Assert.Contains("延长 5 个工作日", shown.Find(".extensions").TextContent, StringComparison.Ordinal);
        Assert.Contains("王建国", shown.Find(".extensions").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_carries_the_gravest_card_of_the_case_and_its_open_steps()
    {
        var step = A_case.Task("review#1", "review", "审查") with { Card = "Yellow" };
        var red = new ClockValue { Limit = new LimitValue(10, "WorkDay"), Provisional = false, Stopped = false, Used = 11, Remaining = -1, CountedIn = "WorkDay", Due = new(2026, 9, 17), Overdue = true, Stops = [] };

        Assert.Equal("None", CaseClocks.Gravest(A_case.Of("InProgress", [step with { State = "Done" }])));
        Assert.Equal("Yellow", CaseClocks.Gravest(A_case.Of("InProgress", [step])));
        Assert.Equal("Red", CaseClocks.Gravest(A_case.Of("InProgress", [step]) with { Promised = red }));
        Assert.Equal("Red", CaseClocks.Gravest(A_case.Of("InProgress", [step]) with { Card = "Red" }));
    }

    [Fact]
    public void A_step_of_several_shows_its_moved_date_once_and_the_reason_stands_beside()
    {
        const string Data = """
            {"data":{"moved":[{"what":"review#1/1","step":"审查","from":"2026-09-23T16:00:00+00:00","to":"2026-09-24T16:00:00+00:00"},
            {"what":"review#1/2","step":"审查","from":"2026-09-23T16:00:00+00:00","to":"2026-09-24T16:00:00+00:00"}],"why":[{"number":1,"reason":"台风","notice":"8号","by":"谢慧敏"}]}}
            """;
        CaseEventsResponse.Event Event(string kind, string data) => new(1, kind, A_case.Nine, "系统", null, JsonSerializer.Deserialize<JsonElement>(data), "a", "");
        var chain = new CaseEventsResponse { Unbroken = true, Events = [Event("Received", "{}"), Event("Redated", Data), Event("Redated", """{"data":{"old":1}}""")] };

        var shown = Render<CaseMoves>(with => with.Add(p => p.Chain, chain));

        var row = Assert.Single(shown.FindAll("tbody tr"));
        Assert.Equal(["环节时限 · 审查", "9月23日", "9月24日"], row.Children.Skip(1).Take(3).Select(c => c.TextContent.Trim()));
        Assert.Contains("台风", row.TextContent, StringComparison.Ordinal);
        Assert.NotNull(row.QuerySelector("time"));
        Assert.Single(LimitEvents.Moves(Services.GetRequiredService<Texts>(), A_case.Say(), chain.Events[1]), told => told!.Contains("环节时限 · 审查", StringComparison.Ordinal));
        Assert.Equal("2026-09-18 09:00", Render<CaseMoves>(with => with.Add(p => p.Chain, chain).Add(p => p.IsProof, true)).Find("tbody td").TextContent.Trim());
        Assert.Equal("", Render<CaseMoves>(with => with.Add(p => p.Chain, chain with { Events = [] })).Markup.Trim());
    }

    [Theory]
    [InlineData("InProgress", 1)]
    [InlineData("Dispatching", 0)] // decided: its promise was kept or broken by then
    [InlineData("Ended", 0)]
    public void A_promise_runs_until_the_decision(string state, int marks)
    {
        CaseLine line = new()
        {
            Id = Guid.CreateVersion7(),
            Number = "11410702MB9010010H4000101001000202609180001",
            MatterName = "食品",
            DepartmentCode = "SCJG",
            DepartmentName = "市场监管",
            Applicant = "李明",
            State = state,
            Lane = "Normal",
            ReceivedAt = A_case.Nine,
            PromisedDue = new(2026, 9, 10),
            Card = "Red",
        };

        var row = Render<CaseListRow>(with => with.Add(p => p.Line, line));

        Assert.Equal(marks, row.FindAll(".due").Count);
        Assert.Equal("红牌", row.Find(".card-mark.red").TextContent);
    }
}
