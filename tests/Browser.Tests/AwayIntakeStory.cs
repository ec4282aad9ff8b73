using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests;

[Collection(OneCentre.Name)]
public sealed class AwayIntakeStory(Centre centre)
{
    [Fact]
    public async Task A_server_that_is_killed_loses_nothing_and_the_intake_is_received_once()
    {
        await using var clerk = await Person.ComesAsync(centre);
        clerk.Expected.AddRange(["ERR_CONNECTION_REFUSED", "WebSocket connection"]);
        await clerk.SignInAsync("zwfw-win06");
        await clerk.OpenAsync("/intake");
        var hands = new Hands(clerk);
        await hands.MatterAsync("gtgsh", "个体工商户");
        await hands.FillAsync("410702196810124027");
        await hands.FillAsync("吴秀兰");
        await clerk.SeesAsync("已保存");

        await centre.KillAsync();
        await hands.FillAsync("13712345678");
        await hands.FillAsync("新乡市红旗区向阳路9号");
        await hands.PressAsync("Alt+W");
        await clerk.SeesAsync("已保存在本机");
        await hands.PressAsync("F9");
        await clerk.SeesAsync("已在本机排队");
        await clerk.ShowsAsync("intake-away");
        await hands.PressAsync("F2");
        await hands.MatterAsync("", "个体工商户");
        await hands.FillAsync("11010519491231002X");
        await centre.StartAsync();

        await clerk.Page.Locator(".draft", new() { HasText = "吴秀兰" }).WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached, Timeout = 60000 });
        var cases = await new Counter(centre).CasesOfAsync("zwfw-win06", "410702196810124027");
        Assert.Equal("InProgress", Assert.Single(cases).GetProperty("state").GetString());
        await clerk.SeesAsync("已保存");
        await clerk.Page.ReloadAsync();
        await clerk.Page.Locator("#applicant-id").WaitForAsync();
        Assert.Equal("11010519491231002X", await clerk.Page.Locator("#applicant-id").InputValueAsync());
        clerk.Leaves();
    }
}
