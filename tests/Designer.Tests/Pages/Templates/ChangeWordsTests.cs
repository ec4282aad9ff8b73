using System.Globalization;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Pages.Templates;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>What differs between two versions of a template reads as people say it.</summary>
public sealed class ChangeWordsTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public ChangeWordsTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Theory]
    [InlineData("InputChanged", "input=limit from=3|WorkDay to=40%", "时限：由 3 个工作日 改为 承诺时限的 40%")]
    [InlineData("InputChanged", "input=limit from= to=5|NaturalDay", "时限：由 按默认 改为 5 日")]
    [InlineData("InputChanged", "input=who from=Reviewer to=DepartmentHead", "办理人：由 审批人员 改为 负责人")]
    [InlineData("InputChanged", "input=bulk from=false to=true", "批量审批：由 不可以 改为 可以")]
    [InlineData("InputChanged", "input=sequence from=false to=true", "依次会签：由 否 改为 是")]
    [InlineData("ItemAdded", "input=papers item=Accepted:AcceptanceNotice", "文书：增加 受理通知书（受理时）")]
    [InlineData("StepAdded", "type=ApprovalHub.Countersign", "新增（会签）")]
    [InlineData("StepRetyped", "from=ApprovalHub.Review to=ApprovalHub.Countersign", "类型由审查改为会签")]
    [InlineData("LineRemoved", "port=Return target=review targetName=审查", "去掉去向：退回 → 审查")]
    [InlineData("ForeignChanged", "path=customProperties.x from= to=1", "其他数据 customProperties.x： → 1")]
    public void A_change_is_told_in_the_field_s_words(string sort, string args, string told)
    {
        var values = args.Split(' ').Select(a => a.Split('=')).ToDictionary(a => a[0], a => a[1].Replace('|', ' '));
        var (texts, clock) = (AllTexts.New(), new HubClock(TimeProvider.System));

        var words = new ChangeWords(texts, new Say(texts, clock, new WorkDays(null!, clock)));

        Assert.Equal(told, words.Of(new TemplateChange(sort, "Meaning", "n", "审查", values)));
    }
}
