using System.Globalization;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Designer.Pages.Public;
using ApprovalHub.Designer.Pages.Public.Track;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using ApprovalHub.Designer.Words;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests.Public;

/// <summary>What the applicant of a case is told: what is, what comes next, by when.</summary>
public sealed class PlainStateTests : BunitContext
{
    public PlainStateTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Services.AddHubApi(new Uri("http://hub.test/"));
        Services.AddPages();
        Services.GetRequiredService<HubClock>().Learn(new DateTimeOffset(2026, 9, 18, 9, 0, 0, TimeSpan.FromHours(8)));
    }

    private static PublicCaseResponse Seen => new()
    {
        Number = "1",
        MatterCode = "2",
        MatterName = "食品经营许可",
        State = "Applied",
        Steps = ["网上预审"],
        ReceivedAt = new DateTimeOffset(2026, 9, 18, 9, 0, 0, TimeSpan.FromHours(8)),
        ConsultPhone = "0373-1",
        ComplaintPhone = "0373-2",
        Address = "一楼101号窗口",
        Materials = [],
        Papers = [],
    };

    [Fact]
    public void Before_acceptance_the_day_is_told_on_which_it_counts_as_accepted() =>
        Assert.Contains(Of(Seen with { NoticeBy = new DateOnly(2026, 9, 24) }).Next, line => line.Contains("最晚 9月24日会有结果", StringComparison.Ordinal));

    [Fact]
    public void An_accepted_case_tells_both_days_and_that_they_are_provisional()
    {
        var state = Of(Seen with { State = "InProgress", PromisedDue = new DateOnly(2027, 1, 8), StatutoryDue = new DateOnly(2027, 1, 15), DueProvisional = true });

        Assert.Equal("已受理，正在办理", state.Now);
        Assert.Contains("承诺 2027年1月8日（暂定）前办结（法定期限 2027年1月15日（暂定））。", state.Next);
    }

    [Fact]
    public void A_clock_that_stands_is_told_with_what_it_waits_for_and_no_due_day()
    {
        var state = Of(Seen with { State = "InProgress", Stopped = new PublicCaseResponse.Stop("Hearing", "x", new DateOnly(2026, 9, 18), new DateOnly(2026, 9, 30), false) });

        Assert.Equal("正在进行听证，期间不计入时限", state.Now);
        Assert.Contains("预计 9月30日完成。", state.Next);
    }

    [Fact]
    public void What_is_ready_is_fetched_at_the_desk_through_which_results_leave()
    {
        var ready = Seen with { State = "Dispatching" };

        Assert.Equal(["请到窗口领取：一楼101号窗口。"], Of(ready).Next);
        Assert.Equal(["请到窗口领取：政务服务大厅1楼110号窗口（统一出件）。"], Of(ready with { Desk = new PublicCaseResponse.Window("110", "统一出件", 1) }).Next);
    }

    [Fact]
    public void A_result_that_was_closed_as_unclaimed_is_kept_and_the_page_says_where()
    {
        var kept = Seen with { State = "Ended", Result = "Granted", EndedBy = "Answer", Unclaimed = true, Desk = new PublicCaseResponse.Window("110", "统一出件", 1) };

        Assert.Contains("政务服务大厅1楼110号窗口（统一出件）领取。", Assert.Single(Of(kept).Next), StringComparison.Ordinal);
        Assert.EndsWith("也可以在本页电子接收。", Assert.Single(Of(kept with { MayReceive = true }).Next), StringComparison.Ordinal);
        Assert.Empty(Of(kept with { Unclaimed = false }).Next);
    }

    [Fact]
    public void What_nobody_fetched_is_told_also_while_the_case_goes_on()
    {
        var runs = Seen with { State = "InProgress", Unclaimed = true, Desk = new PublicCaseResponse.Window("110", "统一出件", 1) };

        Assert.StartsWith("结果一直无人领取，仍为您保存：携带身份证件随时可以到政务服务大厅1楼110号窗口", Of(runs).Next[0], StringComparison.Ordinal);
        Assert.Equal(Of(runs with { Unclaimed = false }).Next, Of(runs).Next.Skip(1));
    }

    [Theory]
    [InlineData("Denied", "Answer", "行政复议")]
    [InlineData("Withdrawn", "Applicant", "您撤回了申请")]
    [InlineData("Withdrawn", "CorrectionOverdue", "没有在期限内补正")]
    [InlineData("Withdrawn", "ToleranceOverdue", "视为撤回申请")]
    [InlineData("Returned", "ToleranceOverdue", "作退件处理")]
    [InlineData("Denied", "ToleranceOverdue", "按承诺不予许可")]
    public void An_end_says_who_brought_it_about_and_what_may_be_done(string result, string by, string told) =>
        Assert.Contains(Of(Seen with { State = "Ended", Result = result, EndedBy = by }).Next, line => line.Contains(told, StringComparison.Ordinal));

    [Fact]
    public void A_broken_promise_tells_its_day_and_how_long_nothing_is_tolerated()
    {
        var next = Of(Seen with { State = "Ended", Result = "Withdrawn", EndedBy = "ToleranceOverdue", SupplyBy = new DateOnly(2026, 9, 24), NoToleranceUntil = new DateOnly(2027, 3, 25) }).Next;

        Assert.Contains("承诺后补的材料没有在 9月24日前补齐，按承诺视为撤回申请。材料备齐后可以重新申请。", next);
        Assert.Contains("2027年3月25日前再申请的，不适用容缺受理，材料须一次交齐。", next);
    }

    [Fact]
    public void A_grant_needs_no_remedy() =>
        Assert.Empty(Of(Seen with { State = "Ended", Result = "Granted", EndedBy = "Answer" }).Next);

    [Theory]
    [InlineData("Granted")]
    [InlineData("Denied")]
    [InlineData("Voided")]
    [InlineData("EnteredByMistake")]
    [InlineData("Forwarded")]
    [InlineData("Returned")]
    [InlineData("Refused")]
    [InlineData("NotRequired")]
    [InlineData("NotCompetent")]
    [InlineData("Withdrawn")]
    public void Every_end_has_its_words(string result) => Assert.DoesNotContain("Public.", Of(Seen with { State = "Ended", Result = result, EndedBy = "Office" }).Now, StringComparison.Ordinal);

    [Theory]
    [InlineData("Applied")]
    [InlineData("Received")]
    [InlineData("Correcting")]
    [InlineData("InProgress")]
    [InlineData("Dispatching")]
    public void Every_state_has_its_words(string state)
    {
        var told = Of(Seen with { State = state });
        Assert.DoesNotContain(told.Next.Append(told.Now), line => line.Contains("Public.", StringComparison.Ordinal));
    }

    private PlainState Of(PublicCaseResponse seen) => PlainState.Of(
        seen, Services.GetRequiredService<Texts>(), Services.GetRequiredService<Plain>(), Services.GetRequiredService<Say>());
}
