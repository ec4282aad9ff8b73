using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

/// <summary>流程设计: the joint template drawn from nothing with keyboard and mouse, refused for a forgotten decision, mended, and published by a second person.</summary>
[Collection(OneCentre.Name)]
public sealed class DesignerStory(Centre centre)
{
    [Fact]
    public async Task The_joint_template_is_drawn_from_nothing_refused_for_a_forgotten_decision_mended_and_published()
    {
        await using var admin = await Person.ComesAsync(centre);
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/templates");
        await admin.PressAsync("新建模板");
        await admin.TypeAsync("模板名称", "并联审批（新画）");
        await admin.TypeAsync("标识", "joint-drawn");
        await admin.ShowsAsync("designer-new");
        await admin.KeyAsync("F9");
        await Spot(admin, "start").FocusAsync();
        foreach (var step in new[] { "收件受理", "并联审批", "审查", "制证", "统一出件" })
            await PutAsync(admin, step);
        foreach (var (id, share) in new[] { ("jointReview", "30"), ("review", "30") })
            await LimitAsync(admin, id, share);

        await admin.SeesAsync("已保存");
        await Assertions.Expect(admin.Page.Locator(".drawer .faults").First).ToContainTextAsync("决定");
        await admin.SeesAsync("改正前不能发布");
        await Assertions.Expect(admin.Page.GetByRole(AriaRole.Button, new() { Name = "提交发布" })).ToBeDisabledAsync();
        await Assertions.Expect(admin.Page.Locator(".tree-box.faulty").First).ToBeVisibleAsync();
        await admin.ShowsAsync("designer-forgotten");
        await admin.Page.Locator(".faults button").First.ClickAsync();
        await Assertions.Expect(admin.Page.Locator(".tree-box.chosen")).ToHaveCountAsync(1);
        await admin.ShowsAsync("designer-fault");
        await admin.KeyAsync("Escape");

        await Spot(admin, "review").FocusAsync();
        await Spot(admin, "review").ClickAsync();
        await admin.KeyAsync("Escape");
        await PutAsync(admin, "决定");
        await LimitAsync(admin, "decide", "30");
        await Spot(admin, "decide").ClickAsync();
        await admin.Page.GetByLabel("不予许可").SelectOptionAsync("dispatch");
        await admin.SeesAsync("已保存");
        await admin.ShowsAsync("designer-decision");
        await admin.KeyAsync("Escape");
        await CopiesAsync(admin);
        await admin.SeesAsync("检查通过");
        await admin.Page.SetViewportSizeAsync(1366, 1500);
        await admin.ShowsAsync("designer-sound");
        await admin.Page.Locator("textarea").FillAsync("并联事项用新流程");
        await admin.KeyAsync("F9");
        await admin.SeesAsync("等待另一人发布");
        admin.Leaves();

        await using var second = await Person.ComesAsync(centre, looks: "dark");
        await second.SignInAsync("zwfw-sup1");
        await second.OpenAsync("/templates/joint-drawn/draft");
        await second.SeesAsync("并联事项用新流程");
        await second.ShowsAsync("designer-to-publish-dark");
        await second.KeyAsync("F9");
        await second.SeesAsync("已发布：并联审批（新画） 第 1 版");
        second.Leaves();
    }

    [Fact]
    public async Task Every_shipped_template_is_a_tree_to_draw_in_also_in_the_dark()
    {
        await using var admin = await Person.ComesAsync(centre, looks: "dark");
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/templates/new");
        await admin.TypeAsync("模板名称", "承诺件（照样）");
        await admin.TypeAsync("标识", "site-visit-copy");
        await admin.Page.GetByLabel("从哪里开始").SelectOptionAsync("standard-site-visit");
        await admin.KeyAsync("F9");
        await Spot(admin, "channel").ClickAsync();
        await admin.SeesAsync("第 1 行");
        await admin.Page.SetViewportSizeAsync(1366, 1900);
        await admin.ShowsAsync("designer-branch-dark");
        admin.Leaves();
    }

    private static ILocator Spot(Person admin, string id) => admin.Page.Locator($"[data-spot='{id}']");

    /// <summary>Puts a step in below the one that has the focus, by keyboard, and has the focus on it afterwards.</summary>
    private static async Task PutAsync(Person admin, string step)
    {
        await admin.KeyAsync("Insert");
        await admin.Page.Locator(".tree-menu button:focus").WaitForAsync();
        var choices = await admin.Page.Locator(".tree-menu strong").AllInnerTextsAsync();
        for (var i = 0; i < choices.ToList().IndexOf(step); i++)
            await admin.KeyAsync("ArrowDown");
        await admin.Page.Locator(".tree-menu button:focus", new() { HasText = step }).WaitForAsync();
        await admin.KeyAsync("Enter");
        await admin.SeesAsync($"已添加：{step}");
        await Assertions.Expect(admin.Page.Locator("[data-spot]:focus")).ToContainTextAsync(step);
    }

    /// <summary>Gives a step a share of the promised limit, in the drawer.</summary>
    private static async Task LimitAsync(Person admin, string id, string share)
    {
        await Spot(admin, id).ClickAsync();
        await admin.Page.GetByLabel("单位").First.SelectOptionAsync("%");
        await admin.Page.GetByLabel("数量").FillAsync(share);
        await admin.KeyAsync("Tab");
        await Assertions.Expect(Spot(admin, id)).ToContainTextAsync($"承诺时限的 {share}%");
        await admin.KeyAsync("Escape");
        await Assertions.Expect(Spot(admin, id)).ToBeFocusedAsync();
    }

    /// <summary>A step is copied, pasted, taken back and brought again, and taken out in the end.</summary>
    private static async Task CopiesAsync(Person admin)
    {
        var before = await admin.Page.Locator(".tree-box").CountAsync();
        await Spot(admin, "review").ClickAsync();
        await admin.KeyAsync("Escape");
        await admin.KeyAsync("Control+c");
        await admin.SeesAsync("已复制：审查");
        await admin.KeyAsync("Control+v");
        await admin.SeesAsync("已粘贴 1 个环节");
        await Assertions.Expect(admin.Page.Locator(".tree-box")).ToHaveCountAsync(before + 1);
        await admin.KeyAsync("Control+z");
        await Assertions.Expect(admin.Page.Locator(".tree-box")).ToHaveCountAsync(before);
        await admin.KeyAsync("Control+y");
        await Assertions.Expect(admin.Page.Locator(".tree-box")).ToHaveCountAsync(before + 1);
        await Spot(admin, "review2").FocusAsync();
        await Spot(admin, "review2").ClickAsync();
        await admin.KeyAsync("Escape");
        await admin.KeyAsync("Delete");
        await admin.SeesAsync("已删除：审查");
        await Assertions.Expect(admin.Page.Locator(".tree-box")).ToHaveCountAsync(before);
    }
}
