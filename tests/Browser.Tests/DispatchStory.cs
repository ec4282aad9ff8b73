using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

[Collection(OneCentre.Name)]
public sealed class DispatchStory(Centre centre)
{
    [Fact]
    public async Task Two_results_of_one_applicant_leave_together_checked_and_signed()
    {
        var (counter, number) = (new Counter(centre), Counter.IdNumber(101));
        var first = await counter.GrantAsync("方国强", number);
        await counter.GrantAsync("方国强", number);
        await counter.GrantAsync("罗秀兰", Counter.IdNumber(102));
        await using var desk = await Person.ComesAsync(centre);
        await desk.SignInAsync("zwfw-out1");
        await desk.OpenAsync("/dispatch");
        await desk.SeesAsync("罗秀兰");
        await desk.ShowsAsync("dispatch");

        await desk.KeyAsync("F2");
        await desk.Page.Keyboard.TypeAsync(number);
        await desk.KeyAsync("Enter");
        await desk.SeesAsync("发出 2 件");
        Assert.DoesNotContain(number, desk.Page.Url, StringComparison.Ordinal);
        await CardAsync(desk, "王小明 41070219881212402X");
        await desk.SeesAsync("领取人无权领取");
        await desk.ShowsAsync("dispatch-not-entitled");
        await CardAsync(desk, $"方国强 {number}");
        await desk.SeesAsync("身份核验通过");
        await Pen.SignsAsync(desk.Page);
        await desk.SeesAsync("已签名");
        await desk.ShowsAsync("dispatch-signed");
        await desk.KeyAsync("F9");

        await desk.SeesAsync("已发出 2 件：方国强");
        await desk.OpenAsync("/dispatch?tab=left");
        await desk.SeesAsync("看签名");
        await desk.ShowsAsync("dispatch-left");
        await desk.OpenAsync($"/cases/{first}");
        await desk.SeesAsync("准予");
        desk.Leaves();
    }

    [Fact]
    public async Task One_goes_by_post_and_what_was_typed_outlives_the_page()
    {
        var number = Counter.IdNumber(111);
        await new Counter(centre).GrantAsync("邓丽萍", number);
        await using var desk = await Person.ComesAsync(centre);
        await desk.SignInAsync("zwfw-out1");
        await desk.OpenAsync($"/dispatch?q={number}");
        await desk.SeesAsync("发出 1 件");
        await desk.ChooseAsync("邮寄");
        await desk.Page.Locator("#carrier").FillAsync("邮政速递（EMS）");
        await desk.OpenAsync("/dispatch?q=" + Uri.EscapeDataString("邓丽萍"));
        await desk.SeesAsync("已恢复");
        await desk.TypeAsync("邮件号", "EA908070605CN");
        await desk.ShowsAsync("dispatch-post");
        await desk.KeyAsync("F9");

        await desk.SeesAsync("已发出 1 件：邓丽萍");
        await desk.OpenAsync("/dispatch?tab=left");
        await desk.SeesAsync("EA908070605CN");
        desk.Leaves();
    }

    [Fact]
    public async Task Of_two_at_once_the_loser_sees_who_was_faster()
    {
        var number = Counter.IdNumber(121);
        var counter = new Counter(centre);
        var id = await counter.GrantAsync("许文静", number);
        await using var desk = await Person.ComesAsync(centre);
        await desk.SignInAsync("zwfw-out1");
        await desk.OpenAsync($"/dispatch?q={number}");
        await desk.SeesAsync("发出 1 件");
        await CardAsync(desk, $"许文静 {number}");
        await desk.SeesAsync("身份核验通过");
        await desk.Page.GetByLabel("在打印的送达回证上签名", new PageGetByLabelOptions { Exact = true }).CheckAsync();

        await counter.PostAsync("zwfw-out1", "/api/dispatch/reminders", new { caseIds = new[] { id }, way = "Phone", words = "本人接听" });
        await desk.SeesAsync("刚刚有了变化");
        await desk.KeyAsync("F9");
        await desk.SeesAsync("1 件没有发出");
        await desk.SeesAsync("黄雅琴");
        await desk.ShowsAsync("dispatch-conflict");
        await desk.PressAsync("看最新情况");
        await desk.Page.GetByText("刚刚有了变化").WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        await desk.KeyAsync("F9");

        await desk.SeesAsync("已发出 1 件：许文静");
        desk.Leaves();
    }

    [Fact]
    public async Task An_agent_finds_it_by_the_own_card_in_English_and_in_the_dark()
    {
        var agent = Counter.IdNumber(132);
        await new Counter(centre).GrantAsync("蒋大伟", Counter.IdNumber(131), new { name = "蒋小燕", idNumber = agent, phone = "13900139000", authority = "委托书2026-9-1" });
        await using var desk = await Person.ComesAsync(centre, "en", looks: "dark");
        await desk.SignInAsync("zwfw-out1");
        await desk.OpenAsync($"/dispatch?q={agent}"); // as an old bookmark has it
        await desk.SeesAsync("Agent: 蒋小燕");
        Assert.DoesNotContain(agent, desk.Page.Url, StringComparison.Ordinal);
        await CardAsync(desk, $"蒋小燕 {agent}");
        await desk.SeesAsync("Identity checked");
        await desk.ShowsAsync("dispatch-english-dark");
        desk.Leaves();
    }

    /// <summary>Reads a card: the reader types into the field of the name, then the check is pressed.</summary>
    private static async Task CardAsync(Person desk, string card)
    {
        await desk.Page.Locator("#recipient").FillAsync(card);
        await desk.KeyAsync("F4");
    }
}
