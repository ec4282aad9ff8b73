using System.Text.Json;
using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Exchange;

/// <summary>What administrators and a second person do at 对接工作台: several rejected reports at once, the books of a day, and what the platforms send.</summary>
[Collection(OneCentre.Name)]
public sealed partial class ExchangeDeskStory(BetweenCentre centre) : IClassFixture<BetweenCentre>
{
    private const string Day = "2026-09-18";

    [Fact]
    public async Task Several_rejected_reports_are_sent_again_at_once_and_others_given_up_by_two()
    {
        var counter = new Counter(centre);
        await centre.FaultsAsync(new { province = new { refuse = new { chance = 1, most = 4 } } });
        foreach (var (name, serial) in new[] { ("闵甲", 811), ("闵乙", 812), ("闵丙", 813), ("闵丁", 814) })
            await counter.GrantAsync(name, Counter.IdNumber(serial));
        await UntilAsync(counter, "Province", p => Count(p, "rejected") == 4);

        await using var administrator = await Person.ComesAsync(centre);
        await administrator.SignInAsync("zwfw-admin1");
        await administrator.OpenAsync("/connectors/reports");
        await ChooseTwoAsync(administrator, "平台已修复，原样再报");
        await administrator.ShowsAsync("exchange-many");
        await administrator.PressAsync("原样重报");
        await administrator.SeesAsync("已处理 2 条，共 2 条");
        await UntilAsync(counter, "Province", p => Count(p, "rejected") == 2);

        await administrator.OpenAsync("/connectors/reports"); // the two that are left
        await ChooseTwoAsync(administrator, "省平台不再接收这两件的申请环节");
        await administrator.PressAsync("提出跳过");
        await Assertions.Expect(administrator.Page.GetByText("待第二人确认跳过")).ToHaveCountAsync(2);
        await ChooseTwoAsync(administrator, "自己确认");
        await administrator.PressAsync("确认跳过");
        await administrator.SeesAsync("须由另一人确认");
        await administrator.ShowsAsync("exchange-many-refused");
        administrator.Leaves();

        await SecondAsync(counter);
    }

    private async Task SecondAsync(Counter counter)
    {
        await using var supervisor = await Person.ComesAsync(centre, looks: "dark");
        await supervisor.SignInAsync("zwfw-sup1");
        await supervisor.OpenAsync("/connectors/reports");
        await ChooseTwoAsync(supervisor, "已与省平台核对，同意跳过");
        await supervisor.ShowsAsync("exchange-many-confirm-dark");
        await supervisor.PressAsync("确认跳过");
        await supervisor.SeesAsync("已处理 2 条，共 2 条");
        await supervisor.SeesAsync("没有被退的记录");
        await UntilAsync(counter, "Province", p => (Count(p, "rejected"), Count(p, "waiting"), Count(p, "skipped")) == (0, 0, 2)); // what came behind them has gone
        supervisor.Leaves();
    }

    private static async Task ChooseTwoAsync(Person person, string why)
    {
        var boxes = person.Page.Locator("tbody tr input[type=checkbox]");
        await boxes.Nth(1).WaitForAsync();
        await boxes.Nth(0).CheckAsync();
        await boxes.Nth(1).CheckAsync();
        await person.SeesAsync("已选 2 条");
        await person.Page.Locator(".bulk input").FillAsync(why);
    }

    /// <summary>Until a platform's line on the board stands so.</summary>
    private static async Task UntilAsync(Counter counter, string platform, Func<JsonElement, bool> enough)
    {
        for (var tries = 0; ; tries++)
        {
            var board = await counter.ReadAsync("zwfw-admin1", "/api/exchange/platforms");
            if (enough(board.GetProperty("platforms").EnumerateArray().Single(p => p.GetProperty("code").GetString() == platform)))
                return;
            Assert.True(tries < 300, $"{board}");
            await Task.Delay(200);
        }
    }

    private static int Count(JsonElement line, string of) => line.GetProperty(of).GetInt32();
}
