using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests.Cases;

/// <summary>并联审批: 占用、挖掘城市道路, led by 城管 with 交警 asked at the same time.</summary>
[Collection(OneCentre.Name)]
public sealed class JointStory(Centre centre)
{
    [Fact]
    public async Task Departments_are_asked_added_and_taken_out_and_the_lead_sums_up_and_decides()
    {
        var counter = new Counter(centre);
        var id = await counter.AcceptedAsync(Counter.Road, "M01", "M02", "M03");
        await using var head = await Person.ComesAsync(centre);
        await head.SignInAsync("csgl-head");
        await head.OpenAsync($"/cases/{id}");
        await head.PressAsync("加签、减签");
        await head.Page.GetByLabel("再请").SelectOptionAsync("XFJY");
        await head.SeesAsync("将增加");
        await head.TypeAsync("理由", "占用消防通道，须征求消防意见");
        await head.ShowsAsync("case-participants");
        await head.KeyAsync("F9");
        await head.SeesAsync("已办理：加签、减签");

        await using var guest = await Person.ComesAsync(centre);
        await guest.SignInAsync("gajj-rev1");
        await guest.OpenAsync("/cases");
        await guest.SeesAsync("占用、挖掘城市道路许可");
        await guest.PressAsync("占用、挖掘城市道路许可");
        await guest.ChooseAsync("同意");
        await guest.TypeAsync("意见", "施工期间须设置交通导改标志。");
        await guest.ShowsAsync("case-joint");
        await guest.KeyAsync("F9");
        await guest.SeesAsync("施工期间须设置交通导改标志。");
        guest.Leaves();

        await head.PressAsync("看最新情况");
        await head.PressAsync("加签、减签");
        await head.PressAsync("减去");
        await head.TypeAsync("理由", "经核实不占用消防通道");
        await head.KeyAsync("F9");
        await head.SeesAsync("主办部门汇总审查");
        await counter.CompleteAsync("csgl-rev1", id, "review", "Passed", "方案可行");
        await counter.CompleteAsync("csgl-rev2", id, "review", "Passed", "同意");
        await head.OpenAsync($"/cases/{id}");
        await head.ChooseAsync("准予");
        await head.TypeAsync("意见", "准予许可。");
        await head.KeyAsync("F9");
        await head.SeesAsync("准予行政许可决定书");
        await head.Page.Locator(".route").ScrollIntoViewIfNeededAsync();
        await head.ShowsAsync("case-joint-decided");
        await head.Page.GetByText("完整流程图").ClickAsync();
        await head.Page.Locator(".flow").ScrollIntoViewIfNeededAsync();
        await head.ShowsAsync("case-joint-diagram");
        head.Leaves();
    }
}
