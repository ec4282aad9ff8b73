using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

[Collection(OneCentre.Name)]
public sealed class TroubleStory(Centre centre)
{
    [Fact]
    public async Task A_session_that_ends_in_the_middle_is_taken_up_in_place_and_the_act_goes_through()
    {
        var counter = new Counter(centre);
        var id = await counter.ReceiveAsync("陈志强");
        await using var clerk = await Person.ComesAsync(centre);
        clerk.Expected.Add("401");
        await clerk.SignInAsync("zwfw-win01");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.ChooseAsync("受理");
        await clerk.TypeAsync("意见", "材料齐全，当场受理。");

        await clerk.Page.Context.ClearCookiesAsync();
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("登录已过期");
        await clerk.ShowsAsync("session-over");
        await clerk.Page.Locator("#account").FillAsync("zwfw-win01");
        await clerk.Page.Locator("#password").FillAsync(Centre.Password);
        await clerk.KeyAsync("Enter");

        await clerk.SeesAsync("已提交：收件受理");
        await clerk.SeesAsync("材料齐全，当场受理。");
        clerk.Leaves();
    }

    [Fact]
    public async Task A_server_that_is_killed_takes_nothing_with_it_that_was_typed()
    {
        var counter = new Counter(centre);
        var id = await counter.ReceiveAsync("孙丽华");
        await using var clerk = await Person.ComesAsync(centre);
        clerk.Expected.Add("ERR_CONNECTION_REFUSED");
        clerk.Expected.Add("WebSocket connection");
        await clerk.SignInAsync("zwfw-win01");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.ChooseAsync("受理");
        await clerk.TypeAsync("意见", "材料齐全，");

        await clerk.Page.WaitForLoadStateAsync(LoadState.NetworkIdle); // what is on its way when a server is killed breaks off; this story is about what was typed
        await centre.KillAsync();
        await clerk.TypeAsync("意见", "材料齐全，符合法定形式。");
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("连接中断，正在重试");
        await clerk.ShowsAsync("server-away");
        await centre.StartAsync();
        await clerk.Page.ReloadAsync();
        await clerk.SeesAsync("已恢复");
        Assert.Equal("材料齐全，符合法定形式。", await clerk.Field("意见").InputValueAsync());
        await clerk.KeyAsync("F9");

        await clerk.SeesAsync("已提交：收件受理");
        clerk.Leaves();
    }

    [Fact]
    public async Task Who_is_late_is_told_and_shown_what_the_other_did()
    {
        var counter = new Counter(centre);
        var id = await counter.ReceiveAsync("马建设");
        await using var clerk = await Person.ComesAsync(centre);
        clerk.Expected.Add("412");
        await clerk.SignInAsync("zwfw-win01");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.ChooseAsync("受理");
        await clerk.TypeAsync("意见", "材料齐全。");

        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "另一台机器上已受理");
        await clerk.SeesAsync("办理环节");
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("内容已经变化，您看到的不是最新");
        await clerk.ShowsAsync("conflict");
        await clerk.PressAsync("看最新情况");

        await clerk.SeesAsync("另一台机器上已受理");
        await clerk.SeesAsync("您写的意见还没有提交");
        await clerk.SeesAsync("材料齐全。");
        await clerk.ShowsAsync("conflict-left");
        await clerk.PressAsync("不要了");
        await clerk.Page.Locator(".problem.left").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        clerk.Leaves();
    }

    [Fact]
    public async Task Of_two_reviewers_at_the_same_case_the_slower_one_goes_on_with_what_was_typed()
    {
        var counter = new Counter(centre);
        var id = await counter.ReceiveAsync("龙腾云");
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全");
        await using var slow = await Person.ComesAsync(centre);
        await using var fast = await Person.ComesAsync(centre);
        slow.Expected.Add("412");
        foreach (var (reviewer, account) in new[] { (slow, "scjg-rev1"), (fast, "scjg-rev2") })
        {
            await reviewer.SignInAsync(account);
            await reviewer.OpenAsync($"/cases/{id}");
            await reviewer.ChooseAsync("通过");
        }
        await slow.TypeAsync("意见", "布局合理，制度齐备。");
        await fast.TypeAsync("意见", "经审查，符合条件。");
        await fast.KeyAsync("F9");
        await fast.SeesAsync("已提交：审查");
        fast.Leaves();

        await slow.Page.Locator(".problem", new PageLocatorOptions { HasText = "陈欣然" }).First.WaitForAsync();
        Assert.Equal("布局合理，制度齐备。", await slow.Field("意见").InputValueAsync());
        await slow.KeyAsync("F9");
        await slow.SeesAsync("内容已经变化，您看到的不是最新");
        await slow.PressAsync("看最新情况");
        await slow.SeesAsync("经审查，符合条件。");
        await slow.SeesAsync("已恢复");
        Assert.Equal("布局合理，制度齐备。", await slow.Field("意见").InputValueAsync());
        await slow.ShowsAsync("conflict-kept");
        await slow.KeyAsync("F9");
        await slow.SeesAsync("已提交：审查");
        await slow.SeesAsync("布局合理，制度齐备。");
        slow.Leaves();
    }
}
