using System.Globalization;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Pages.Templates.Rehearsal;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using ApprovalHub.Designer.Words;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>A rehearsal reads as people say it, and its list shows what is asked for.</summary>
public sealed class RehearsalTests : WebContext
{
    [Theory]
    [InlineData("StepAdded", "复核", "0", "1", "多出环节：复核（原来 0 次，会有 1 次）")]
    [InlineData("PaperLeftOut", "Certificate", "1", "0", "少了文书：证照（原来 1 份，会有 0 份）")]
    [InlineData("OtherBranch", "是否听证", "Default", "Needed", "分支不同：是否听证，原来 其他情况，会是 需要")]
    [InlineData("OtherPeople", "审查", "Reviewer:市场监管局", "DepartmentHead:市场监管局", "办理人不同：审查，原来 审批人员（市场监管局），会是 负责人（市场监管局）")]
    [InlineData("MoreDays", null, "2", "5", "更慢：原来 2 个工作日，会用 5 个工作日")]
    [InlineData("ActWithoutPlace", "Recall", null, null, "办过的事放不进去：撤回操作（拿回）")]
    public void A_difference_is_a_sentence(string sort, string? name, string? was, string? would, string told)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var (texts, clock) = (AllTexts.New(), new HubClock(TimeProvider.System));

        var words = new DifferenceWords(texts, new Say(texts, clock, new WorkDays(null!, clock)));

        Assert.Equal(told, words.Of(new RehearsedDetail.Difference(sort, null, name, was, would)));
    }

    [Fact]
    public void The_list_can_be_narrowed_to_those_that_differ_and_to_one_sort()
    {
        RehearsedLine[] lines =
        [
            new("1", "甲") { Number = "A1", Alike = true },
            new("2", "乙") { Number = "A2", Sorts = ["StepAdded", "MoreDays"] },
            new("3", "丙") { Number = "A3", Sorts = ["OtherEnd"] },
        ];
        var list = Render<RehearsalList>(p => p.Add(l => l.Cases, lines));

        Assert.Equal(3, list.FindAll("tbody tr").Count);
        list.Find("input[type=checkbox]").Change(true);
        Assert.Equal(2, list.FindAll("tbody tr").Count);
        list.Find("select").Change("OtherEnd");
        Assert.Equal("A3", Assert.Single(list.FindAll("tbody tr button")).TextContent);
    }

    [Fact]
    public void Who_takes_part_in_a_walk_is_chosen_among_the_departments_and_another_matter_brings_its_own()
    {
        var chosen = new List<WalkRequest.Facts>();
        var walked = new WalkResponse(new PlayedCase { Steps = [], Papers = [], Stops = [], StartedAt = default, LastAt = default }, 0)
        {
            Lines = [],
            Matter = "A",
            Matters = [new("A", "甲"), new("B", "乙")],
            Procedures = [],
            Fields = [],
            Participants = ["CGJ"],
            Departments = [new("CGJ", "城管局"), new("XFJ", "消防")],
        };
        var facts = Render<WalkFacts>(p => p.Add(f => f.Begin, new WalkRequest.Facts { Participants = ["CGJ"] }).Add(f => f.At, walked).Add(f => f.OnBegin, chosen.Add));
        Assert.Equal("城管局", facts.Find(".walk-parties .sub").TextContent);

        facts.FindAll(".walk-parties input")[1].Change(true);
        facts.FindAll(".walk-parties input")[0].Change(false);
        facts.Find(".walk-parties button").Click();
        facts.Find("select").Change("B");

        Assert.Equal(["CGJ,XFJ", "", "-", "-"], chosen.Select(c => c.Participants is { } parties ? string.Join(',', parties) : "-"));
        Assert.Equal("B", chosen[^1].Matter);
    }
}
