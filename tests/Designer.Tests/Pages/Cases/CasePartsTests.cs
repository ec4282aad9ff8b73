using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Pages.Cases;
using ApprovalHub.Designer.Pages.Cases.Acts;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests.Pages.Cases;

public sealed class CasePartsTests : BunitContext
{
    public CasePartsTests() => Services.AddSingleton(AllTexts.New()).AddSingleton(A_case.Say());

    [Fact]
    public void Who_gave_an_opinion_and_when_stand_apart_and_what_waits_alike_shows_once()
    {
        var file = A_case.Of("InProgress", [A_case.Task("review#1/1", "review", "审查"), A_case.Task("review#1/2", "review", "审查"), A_case.Task("intake#1", "intake", "收件受理", "Done", "常建国")]);

        var shown = Render<CaseOpinions>(with => with.Add(p => p.Case, file));

        Assert.Equal("常建国 今天 10:00", shown.Find(".opinion-by").TextContent.Trim());
        Assert.Equal(2, shown.FindAll("li").Count);
        Assert.Contains("2 人待签收", shown.Find("li.waits").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_stands_once_with_all_that_it_forbids_and_what_to_do_next()
    {
        CaseActsResponse.Act Not(string name, string outcome) => new()
        { Name = name, Outcome = outcome, Step = "听证", Allowed = false, InReach = true, Code = "HEARING_CHAIR_IS_REVIEWER", Text = "不能再主持听证。", Next = "请由他人主持。", Ground = "第四十八条" };

        var shown = Render<RefusedActs>(with => with.Add(p => p.Refused, [Not("complete", "Done"), Not("complete", "Failed")]));

        Assert.Equal("听证：完成、不通过", shown.Find("dt").TextContent);
        Assert.Equal("请由他人主持。", shown.Find(".next").TextContent);
        Assert.Contains("第四十八条", shown.Find(".ground").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_on_the_list_of_corrections_from_the_beginning()
    {
        var file = A_case.Of("Received", [], [A_case.Material("M02", "布局图"), A_case.Material("M03", "制度文本") with { TakenAt = A_case.Nine }]);
        IReadOnlyDictionary<string, string>? told = null;

        Render<CorrectionFields>(with => with.Add(p => p.Case, file).Add(p => p.Asked, new Dictionary<string, string>()).Add(p => p.OnChanged, list => told = list));

        Assert.Equal(new Dictionary<string, string> { ["M02"] = "请提交布局图。" }, told);
    }
}
