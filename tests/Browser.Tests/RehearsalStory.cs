using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

/// <summary>演练: the last cases through a template, cases that are made up, and one walked step by step.</summary>
[Collection(OneCentre.Name)]
public sealed class RehearsalStory(Centre centre)
{
    [Fact]
    public async Task An_administrator_rehearses_a_template_looks_at_a_case_and_walks_one()
    {
        var counter = new Counter(centre);
        var reviewed = await counter.ReceiveAsync("温若谷");
        await counter.CompleteAsync("zwfw-win01", reviewed, "intake", "Accepted", "材料齐全");
        await counter.CompleteAsync("scjg-rev1", reviewed, "review", "Passed", "材料符合");
        await counter.CompleteAsync("zwfw-win01", await counter.ReceiveAsync("温若兰"), "intake", "Accepted", "材料齐全");
        await using var admin = await Person.ComesAsync(centre);
        await admin.Page.SetViewportSizeAsync(1366, 1900);
        await admin.SignInAsync("zwfw-admin1");

        await admin.OpenAsync("/templates/standard-site-visit?version=1");
        await admin.PressAsync("演练");
        await admin.SeesAsync("没有变化");
        await admin.Page.Locator(".list tbody tr button").First.ClickAsync();
        await admin.SeesAsync("按这个模板");
        Assert.DoesNotContain("温若", await admin.Page.Locator(".work").InnerTextAsync(), StringComparison.Ordinal);
        await admin.ShowsAsync("rehearsal");

        await admin.Page.GetByLabel("用什么演练").Last.SelectOptionAsync("made-up");
        await admin.SeesAsync("种走法");
        await admin.Page.Locator(".list tbody tr button").First.ClickAsync();
        await admin.SeesAsync("模拟办件 1");
        await admin.ShowsAsync("rehearsal-made-up");

        await admin.PressAsync("逐步走一遍");
        await admin.Page.Locator(".walk-acts button", new PageLocatorOptions { HasText = "受理" }).First.ClickAsync();
        await admin.Page.Locator(".walk-task[aria-label=审查]").First.WaitForAsync();
        await admin.ShowsAsync("walk");
        await admin.PressAsync("退回一步");
        await admin.Page.Locator(".walk-task[aria-label=收件受理]").WaitForAsync();
        await admin.PressAsync("申请人撤回");
        await admin.SeesAsync("已办结：撤回");
        await admin.ShowsAsync("walk-ended");
        await admin.PressAsync("重新开始");
        await admin.Page.Locator(".walk-task[aria-label=收件受理]").WaitForAsync();
        await AsksOthersAsync(admin);
        admin.Leaves();
    }

    /// <summary>The walk begins anew with one department more.</summary>
    private static async Task AsksOthersAsync(Person admin)
    {
        await admin.OpenAsync("/templates/joint/walk?version=1");
        await admin.Page.Locator(".walk-facts > summary").ClickAsync();
        await admin.Page.Locator(".walk-parties > summary").ClickAsync();
        var chosen = admin.Page.Locator(".walk-parties input:checked");
        var before = await chosen.CountAsync();
        await admin.Page.Locator(".walk-parties input:not(:checked)").First.CheckAsync();
        await admin.SeesAsync("改回事项的协办部门");
        await Assertions.Expect(chosen).ToHaveCountAsync(before + 1);
        await admin.ShowsAsync("walk-participants");
        await admin.PressAsync("改回事项的协办部门");
        await Assertions.Expect(chosen).ToHaveCountAsync(before);
    }
}
