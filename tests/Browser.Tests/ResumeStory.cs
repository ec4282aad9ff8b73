using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

/// <summary>What was begun is gone on with: at the counter from the parked ones, at home on another device by 续办凭证.</summary>
[Collection(OneCentre.Name)]
public sealed class ResumeStory(Centre centre)
{
    [Fact]
    public async Task A_parked_intake_comes_back_is_received_then_accepted_without_a_mouse_and_goes_green_by_approval()
    {
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win08");
        await clerk.OpenAsync("/intake");
        var hands = new Hands(clerk);
        await hands.AtAsync("matter-q");
        await hands.OnKeysAsync();
        await hands.MatterAsync("spjy", "食品经营许可");
        await hands.PersonAsync(Counter.IdNumber(341), "史静怡", "13512345678", "新乡市红旗区金穗大道66号");
        await hands.PressAsync("F2");
        await hands.AtAsync("matter-q");
        await clerk.Page.Locator(".draft", new PageLocatorOptions { HasText = "史静怡" }).WaitForAsync();
        await hands.MatterAsync("gtgsh", "个体工商户");
        await hands.FillAsync(Counter.IdNumber(342));
        await clerk.ShowsAsync("intake-parked");
        await hands.PressAsync("F3");
        await hands.AtAsync("applicant-id");
        Assert.Equal("史静怡", await clerk.Page.Locator("#applicant-name").InputValueAsync());

        await hands.PressAsync("Alt+W");
        await hands.AtAsync("opinion");
        await hands.PressAsync("Alt+G");
        await hands.AtAsync("green-reason");
        await hands.TypeAsync("养老助餐点，群众急需");
        await clerk.SeesAsync("由部门首席事务代表或负责人批准");
        await clerk.ShowsAsync("intake-green");
        await hands.PressAsync("F8");
        await clerk.SeesAsync("已送打印");
        await hands.AtAsync("opinion");
        await hands.TypeAsync("材料齐全，符合法定形式");
        await clerk.ShowsAsync("intake-received");
        await hands.PressAsync("F9");
        await clerk.Page.Locator(".receipt").GetByText("受理通知书").WaitForAsync();
        var id = (await clerk.Page.Locator(".receipt dl a").GetAttributeAsync("href"))!;
        await hands.PressAsync("F2");
        await hands.AtAsync("matter-q");
        Assert.Equal(0, await hands.TouchedAsync());
        clerk.Leaves();
        await ApprovedAsync(id);
    }

    private async Task ApprovedAsync(string address)
    {
        await using var chief = await Person.ComesAsync(centre);
        await chief.SignInAsync("scjg-chief");
        await chief.OpenAsync(address);
        await chief.SeesAsync("待批准");
        await chief.PressAsync("批准绿色通道");
        await chief.TypeAsync("意见", "情况属实，同意");
        await chief.KeyAsync("F9");
        await chief.SeesAsync("已办理：批准绿色通道");
        await chief.SeesAsync("张红梅 批准");
        chief.Leaves();
    }

    [Fact]
    public async Task An_application_goes_on_on_another_device_and_of_two_devices_at_odds_neither_loses_what_was_typed()
    {
        await using var phone = await Citizen.ComesAsync(centre);
        var first = phone.Person;
        first.Expected.AddRange(["409", "412"]);
        await first.OpenAsync($"/public/apply/{Counter.Food}");
        await first.TypeAsync("姓名", "贺知秋");
        await first.TypeAsync("手机号码", "13700137000");
        await first.SeesAsync("已保存在本机和服务器");
        await first.Page.Locator(".kept summary").ClickAsync();
        var ticket = await first.Page.Locator(".ticket").InnerTextAsync();

        await using var laptop = await Citizen.ComesAsync(centre);
        var second = laptop.Person;
        await second.OpenAsync("/public/resume");
        await laptop.ShowsAsync("resume");
        await second.TypeAsync("续办凭证", ticket);
        await second.Page.Locator("form button.primary").ClickAsync();
        await second.SeesAsync("已恢复");
        Assert.Equal("贺知秋", await second.Field("姓名").InputValueAsync());
        await second.TypeAsync("身份证号码", Counter.IdNumber(351));
        await second.SeesAsync("已保存在本机和服务器");
        second.Leaves();

        await first.TypeAsync("手机号码", "13700137999");
        await first.Page.Locator(".problem.conflict").WaitForAsync();
        await phone.ShowsAsync("apply-contested");
        Assert.Equal("13700137999", await first.Field("手机号码").InputValueAsync());
        await first.Page.Locator(".problem.conflict button").First.ClickAsync();
        await first.Page.Locator(".problem.conflict").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        Assert.Equal(Counter.IdNumber(351), await first.Field("身份证号码").InputValueAsync());
        first.Leaves();
    }
}
