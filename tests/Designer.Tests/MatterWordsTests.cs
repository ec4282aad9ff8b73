using System.Globalization;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Designer.Pages.Matters;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using ApprovalHub.Designer.Words;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Designer.Tests;

/// <summary>Differences between two versions of a matter as people read them, and the list's filters in the address.</summary>
public sealed class MatterWordsTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private readonly MatterWords words;

    public MatterWordsTests()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var texts = AllTexts.New();
        var clock = new HubClock(new FakeTimeProvider());
        words = new MatterWords(texts, new Say(texts, clock, new WorkDays(null!, clock)), [new DepartmentName("GAJJ", "红旗区公安局", "公安", 1)], []);
    }

    [Theory]
    [InlineData("", "promised", "Limit", "10 WorkDay", "承诺时限", "10 个工作日")]
    [InlineData("", "promised", "Limit", "0 WorkDay", "承诺时限", "当场办结")]
    [InlineData("", "handleKind", "Word", "Joint", "办件类型", "联办件")]
    [InlineData("", "twoReviewers", "Flag", "true", "两人审查", "是")]
    [InlineData("", "participants", "Department", "GAJJ", "协办部门", "公安")]
    [InlineData("", "participants", "Department", "NEW", "协办部门", "NEW")]
    [InlineData("material", "source", "Word", "Shared", "来源", "数据共享")]
    [InlineData("field", "editAt", "Text", "Review", "可修改环节", "审查")]
    [InlineData("field", "seeAt", "Text", "site", "可见环节", "site")]
    [InlineData("procedure", "expected", "Limit", "3 WorkDay", "所需时间", "3 个工作日")]
    public void A_field_and_its_value_are_said_in_words(string part, string field, string kind, string value, string name, string said)
    {
        var change = Change(part, field, kind, [value], []);

        Assert.Equal((name, said, "无"), (words.Field(change), words.Value(change, change.Before), words.Value(change, change.After)));
    }

    [Fact]
    public void A_part_that_came_is_said_by_what_it_is()
    {
        var change = Change("procedure", "", "Text", [], ["Hearing"]) with { Key = "Hearing" };

        Assert.Equal(("特别程序", "听证"), (words.Field(change), words.Value(change, change.After)));
    }

    [Theory]
    [InlineData("sp jy", "SCJG", "Instant", null, "/matters?q=sp%20jy&department=SCJG&kind=Instant")]
    [InlineData(" ", "", "Sometimes", "standard", "/matters?template=standard")]
    [InlineData(null, null, null, null, "/matters")]
    public void Filters_stand_in_the_address(string? q, string? department, string? kind, string? template, string address) =>
        Assert.Equal(address, MatterFilter.Of(q, department, kind, template).Address);

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    private static MatterChange Change(string part, string field, string kind, string[] before, string[] after) =>
        new() { Part = part, Key = "M01", Name = "申请书", Field = field, Kind = kind, Before = before, After = after };
}
