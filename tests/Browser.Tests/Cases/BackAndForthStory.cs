using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests.Cases;

/// <summary>绿色通道 on the way; work goes back, is taken back and given to another.</summary>
[Collection(OneCentre.Name)]
public sealed class BackAndForthStory(Centre centre)
{
    [Fact]
    public async Task A_case_goes_green_is_sent_back_taken_back_and_given_to_a_colleague()
    {
        var counter = new Counter(centre);
        var id = await counter.AcceptedAsync(Counter.Food, "M01", "M02", "M03", "M04", "M05");
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win01");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.PressAsync("申请绿色通道");
        await clerk.TypeAsync("理由", "重大项目配套，开业在即");
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("已办理：申请绿色通道");
        clerk.Leaves();

        await using var chief = await Person.ComesAsync(centre);
        await chief.SignInAsync("scjg-chief");
        await chief.OpenAsync($"/cases/{id}");
        await chief.PressAsync("批准绿色通道");
        await chief.SeesAsync("重大项目配套，开业在即");
        await chief.TypeAsync("意见", "情况属实，同意");
        await chief.ShowsAsync("case-green");
        await chief.KeyAsync("F9");
        await chief.SeesAsync("已办理：批准绿色通道");

        await using var reviewer = await Person.ComesAsync(centre);
        await reviewer.SignInAsync("scjg-rev1");
        await reviewer.OpenAsync($"/cases/{id}");
        await reviewer.PressAsync("签收");
        await reviewer.SeesAsync("已签收");
        await reviewer.PressAsync("转办");
        await reviewer.Page.GetByLabel("陈欣然").CheckAsync();
        await reviewer.TypeAsync("理由", "本人外出核查");
        await reviewer.ShowsAsync("case-reassign");
        await reviewer.KeyAsync("F9");
        await reviewer.SeesAsync("已办理：转办");
        await reviewer.ChooseAsync("通过");
        await reviewer.TypeAsync("意见", "材料符合要求。");
        await reviewer.KeyAsync("F9");
        await reviewer.SeesAsync("已提交：审查");
        await reviewer.PressAsync("拿回");
        await reviewer.SeesAsync("后面已有人办理时不能拿回");
        await reviewer.KeyAsync("F9");
        await reviewer.SeesAsync("已办理：拿回");
        await reviewer.ChooseAsync("通过");
        await reviewer.TypeAsync("意见", "材料符合要求，无须现场核查。");
        await reviewer.KeyAsync("F9");
        await reviewer.SeesAsync("无须现场核查");
        await counter.CompleteAsync("scjg-rev2", id, "review", "Passed", "同意");

        await chief.OpenAsync($"/cases/{id}");
        await chief.PressAsync("退回指定环节");
        await chief.Page.GetByLabel("审查", new() { Exact = true }).CheckAsync();
        await chief.TypeAsync("理由", "请补充经营项目的核定");
        await chief.ShowsAsync("case-return");
        await chief.KeyAsync("F9");
        await chief.SeesAsync("已办理：退回指定环节");
        await chief.Page.Locator(".route").ScrollIntoViewIfNeededAsync();
        await chief.ShowsAsync("case-returned");
        await chief.Page.Locator(".timeline .link summary").Last.ClickAsync();
        await chief.Page.Locator(".timeline .link[open]").ScrollIntoViewIfNeededAsync();
        await chief.ShowsAsync("case-chain");
        chief.Leaves();

        await reviewer.SeesAsync("张红梅");
        await reviewer.ShowsAsync("case-news");
        reviewer.Leaves();
    }
}
