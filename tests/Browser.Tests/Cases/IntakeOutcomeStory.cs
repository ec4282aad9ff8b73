using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests.Cases;

/// <summary>The outcomes of intake on a received case, as the clerk who took it finds them on its page.</summary>
[Collection(OneCentre.Name)]
public sealed class IntakeOutcomeStory(Centre centre)
{
    [Fact]
    public async Task All_corrections_are_told_at_once_a_second_time_is_refused_and_a_refusal_names_its_article()
    {
        var counter = new Counter(centre);
        var id = await counter.OfCompanyAsync(Counter.Food, "M01", "M04", "M05");
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win01");
        await clerk.OpenAsync($"/cases/{id}");

        await clerk.ChooseAsync("一次告知补正");
        await clerk.SeesAsync("须一次告知全部内容");
        Assert.Equal("请提交经营场所布局和操作流程图。", await clerk.Field("经营场所布局和操作流程图：补正内容").InputValueAsync());
        await clerk.TypeAsync("经营场所布局和操作流程图：补正内容", "请补交标明操作间面积的布局图。");
        await clerk.ShowsAsync("case-correction");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.SeesAsync("已恢复");
        Assert.Equal("请补交标明操作间面积的布局图。", await clerk.Field("经营场所布局和操作流程图：补正内容").InputValueAsync());
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("要求补正：请补交标明操作间面积的布局图。");

        await clerk.PressAsync("补交材料");
        foreach (var box in await clerk.Page.Locator(".case-acts .line input[type=checkbox]").AllAsync())
            await box.CheckAsync();
        await clerk.ShowsAsync("case-supply");
        await clerk.PressAsync("确认补交材料");
        await clerk.SeesAsync("已办理：补交材料");
        await clerk.Page.Locator(".not-allowed summary").ClickAsync();
        await clerk.SeesAsync("行政许可法第三十二条第一款第（四）项");
        await clerk.ShowsAsync("case-second-correction");

        await clerk.ChooseAsync("不予受理");
        await clerk.TypeAsync("意见", "申请事项不符合法定受理条件。");
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("GROUND_MISSING");
        await clerk.Page.GetByLabel("依据").FillAsync("行政许可法第三十二条第一款第（五）项");
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("依据：行政许可法第三十二条第一款第（五）项");
        await clerk.SeesAsync("已办结，没有待办的环节");
        await clerk.ShowsAsync("case-refused");
        clerk.Expected.Add("400"); // the refusal without a ground
        clerk.Leaves();
    }

    [Fact]
    public async Task What_is_missing_is_tolerated_on_a_promise_and_what_comes_on_the_spot_is_taken_in()
    {
        var counter = new Counter(centre);
        var id = await counter.OfCompanyAsync(Counter.Food, "M01", "M02");
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win01");
        await clerk.OpenAsync($"/cases/{id}");

        await clerk.ChooseAsync("容缺受理");
        await clerk.SeesAsync("主要材料，不可容缺");
        await clerk.Page.Locator("fieldset", new() { HasText = "当场补收的材料" }).GetByText("制度文本").ClickAsync();
        await clerk.ShowsAsync("case-tolerance");
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("容缺待补");
        await clerk.SeesAsync("前补齐");
        clerk.Leaves();
    }
}
