using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

/// <summary>站内通知、通知设置与消息发送情况, in a centre of its own: its clock is moved, and it cannot send text messages.</summary>
[Collection(OneCentre.Name)]
public sealed class NoticesStory : IAsyncLifetime
{
    private readonly MuteCentre centre = new();

    public Task InitializeAsync() => centre.InitializeAsync();

    public Task DisposeAsync() => centre.DisposeAsync();

    [Fact]
    public async Task The_bell_rings_notices_are_read_and_chosen_and_messages_that_failed_are_sent_again()
    {
        var counter = new Counter(centre);
        var id = await counter.ReceiveAsync("乔知微", idNumber: Counter.IdNumber(601));
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全");
        await counter.GrantAsync("乔知著", Counter.IdNumber(602));
        await counter.DaysPassAsync(24); // past the promised day: rungs, cards and an item
        await BellAsync();
        await ChoicesAsync();
        await InboxRowsAsync();
        await MessagesAsync(counter);
    }

    private async Task BellAsync()
    {
        await using var head = await Person.ComesAsync(centre);
        await head.SignInAsync("scjg-head");
        await head.Page.Locator("a.bell .count").WaitForAsync();
        await head.Page.Locator("a.bell").ClickAsync();
        await head.SeesAsync("承诺时限：报负责人");
        await head.ShowsAsync("notices");
        await head.PressAsync("新的监察件，请按期回复");
        await head.SeesAsync("回复");
        await head.OpenAsync("/notices?tab=all");
        await head.SeesAsync("新的监察件，请按期回复");
        await head.ShowsAsync("notices-all");
        await head.PressAsync("全部标为已读");
        await head.Page.Locator("a.bell .count").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await head.OpenAsync("/notices");
        await head.SeesAsync("没有未读的通知");
        await head.ShowsAsync("notices-none");
        head.Leaves();
    }

    private async Task ChoicesAsync()
    {
        await using var reviewer = await Person.ComesAsync(centre);
        await reviewer.SignInAsync("scjg-rev1");
        await reviewer.OpenAsync("/notices/settings");
        await reviewer.SeesAsync("岗位职责，不能关闭");
        await reviewer.Page.GetByLabel("站内接收提醒").UncheckAsync();
        await reviewer.Page.GetByLabel("同时用电子邮件通知我").CheckAsync();
        await reviewer.TypeAsync("电子邮箱", "liuwd@example.com");
        await reviewer.Page.GetByLabel("用电子邮件接收红牌").CheckAsync();
        await reviewer.ShowsAsync("notice-settings");
        await reviewer.KeyAsync("Alt+s");
        await reviewer.SeesAsync("通知设置已保存");
        await reviewer.OpenAsync("/notices/settings");
        await Assertions.Expect(reviewer.Page.GetByLabel("站内接收提醒")).Not.ToBeCheckedAsync();
        await Assertions.Expect(reviewer.Page.GetByLabel("用电子邮件接收红牌")).ToBeCheckedAsync();
        reviewer.Leaves();
    }

    /// <summary>A step that is asked of two lies in the pool twice, and each row says which it is.</summary>
    private async Task InboxRowsAsync()
    {
        await using var reviewer = await Person.ComesAsync(centre);
        await reviewer.SignInAsync("scjg-rev2");
        await reviewer.OpenAsync("/inbox?tab=pool");
        await reviewer.SeesAsync("1/2，另：待签收");
        await reviewer.SeesAsync("2/2，另：待签收");
        await reviewer.ShowsAsync("inbox-asked-of-two");
        reviewer.Leaves();
    }

    private async Task MessagesAsync(Counter counter)
    {
        await TriedAsync(counter, "Retrying");
        await counter.MinutesPassAsync(5);
        await TriedAsync(counter, "GivenUp");
        await using var administrator = await Person.ComesAsync(centre);
        await administrator.SignInAsync("zwfw-admin1");
        await administrator.OpenAsync("/messages");
        await administrator.SeesAsync("没有配置这种发送方式");
        await administrator.ShowsAsync("messages-given-up");
        await administrator.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "重新发送", Exact = true }).First.ClickAsync();
        await administrator.SeesAsync("已重新排队");
        await administrator.OpenAsync("/messages?state=Retrying");
        await administrator.SeesAsync("待重试");
        await administrator.ShowsAsync("messages-again");
        administrator.Leaves();
    }

    /// <summary>The job that runs every minute, now; until a message stands so.</summary>
    private static async Task TriedAsync(Counter counter, string state)
    {
        await counter.RunJobAsync("dispatch-messages");
        for (var tries = 0; (await counter.ReadAsync("zwfw-admin1", $"/api/messages?state={state}")).GetProperty("items").GetArrayLength() == 0; tries++)
        {
            Assert.True(tries < 300, $"No message is {state} yet.");
            await Task.Delay(200);
        }
    }
}
