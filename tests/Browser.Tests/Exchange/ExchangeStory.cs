using System.Text.Json;
using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests.Exchange;

/// <summary>对接工作台 between two real platforms: what one of them will not have is found, corrected or given up by two, and the case goes on.</summary>
[Collection(OneCentre.Name)]
public sealed class ExchangeStory : IAsyncLifetime
{
    private readonly BetweenCentre centre = new();

    public Task InitializeAsync() => centre.InitializeAsync();

    public Task DisposeAsync() => centre.DisposeAsync();

    [Fact]
    public async Task What_a_platform_will_not_have_is_corrected_or_given_up_by_two_and_the_case_goes_on()
    {
        var counter = new Counter(centre);
        await centre.FaultsAsync(new { province = new { refuse = new { chance = 1, most = 2 } } });
        await counter.GrantAsync("甘上报", Counter.IdNumber(801));
        await UntilAsync(counter, "Rejected", 1);
        await counter.GrantAsync("甘跳过", Counter.IdNumber(802));
        await UntilAsync(counter, "Rejected", 2);
        await counter.RunJobAsync("watch-platforms");

        await using var administrator = await Person.ComesAsync(centre);
        await administrator.SignInAsync("zwfw-admin1");
        await BoardAsync(administrator);
        await CorrectAsync(administrator);
        await SkipAsync(administrator);
        await SecondAsync();
        await ReplayAsync(administrator, counter);
        administrator.Leaves();
    }

    private static async Task BoardAsync(Person administrator)
    {
        await administrator.Page.Locator("a.bell .count").WaitForAsync();
        await administrator.PressAsync("平台对接");
        await administrator.SeesAsync("2 条被退");
        await administrator.SeesAsync("退件预警");
        await administrator.ShowsAsync("exchange-board");
        await administrator.PressAsync("暂停报送");
        await administrator.TypeAsync("理由", "省平台今晚升级");
        await administrator.ShowsAsync("exchange-pause");
        await administrator.Page.Locator(".line-form .primary").ClickAsync();
        await administrator.SeesAsync("已暂停向省平台报送");
        await administrator.SeesAsync("省平台今晚升级");
        await administrator.PressAsync("恢复报送");
        await administrator.TypeAsync("理由", "升级推迟");
        await administrator.Page.Locator(".line-form .primary").ClickAsync();
        await administrator.SeesAsync("已恢复向省平台报送");
    }

    private static async Task CorrectAsync(Person administrator)
    {
        await administrator.PressAsync("报送记录");
        await administrator.Page.Locator("tbody tr").Nth(1).WaitForAsync();
        await administrator.ShowsAsync("exchange-rejected");
        await administrator.Page.Locator("tbody tr th a").First.ClickAsync();
        await administrator.SeesAsync("平台答复");
        await administrator.ShowsAsync("exchange-report");
        await administrator.Page.GetByLabel("联系电话").FillAsync("13900002222");
        await administrator.Page.GetByLabel("联系电话").PressAsync("Tab");
        await administrator.SeesAsync("已更正 1 个字段");
        await administrator.TypeAsync("理由", "申请人更正了电话");
        await administrator.ShowsAsync("exchange-correct");
        await administrator.KeyAsync("F9");
        await administrator.SeesAsync("已更正，新版本等待报送");
        await administrator.SeesAsync("第 2 版");
        await administrator.Page.Locator(".page-head .mark.ended").Or(administrator.Page.GetByText("待报").First).First.WaitForAsync();
        await administrator.ShowsAsync("exchange-corrected");
        await administrator.Page.Locator("#report-history").ScrollIntoViewIfNeededAsync();
        await administrator.ShowsAsync("exchange-versions");
    }

    private static async Task SkipAsync(Person administrator)
    {
        await administrator.OpenAsync("/connectors/reports");
        await administrator.Page.Locator("tbody tr th a").First.ClickAsync();
        await administrator.PressAsync("提出跳过");
        await administrator.TypeAsync("理由", "平台确认不再接收该环节");
        await administrator.KeyAsync("F9");
        await administrator.SeesAsync("待第二人确认跳过");
        await administrator.Page.Locator(".not-allowed summary").ClickAsync();
        await administrator.SeesAsync("须由另一人确认");
        await administrator.ShowsAsync("exchange-skip-proposed");
    }

    private async Task SecondAsync()
    {
        await using var supervisor = await Person.ComesAsync(centre, looks: "dark");
        await supervisor.SignInAsync("zwfw-sup1");
        await supervisor.OpenAsync("/connectors");
        await supervisor.SeesAsync("1 条被退");
        await supervisor.ShowsAsync("exchange-board-dark");
        await supervisor.OpenAsync("/connectors/reports");
        await supervisor.Page.Locator("tbody tr th a").First.ClickAsync();
        await supervisor.SeesAsync("甘跳过"); // who sees the case sees the people in it
        await supervisor.TypeAsync("理由", "已与省平台核对");
        await supervisor.ShowsAsync("exchange-skip-confirm-dark");
        await supervisor.KeyAsync("F9");
        await supervisor.SeesAsync("已确认跳过");
        supervisor.Leaves();
    }

    private static async Task ReplayAsync(Person administrator, Counter counter)
    {
        await UntilAsync(counter, "Rejected", 0);
        await UntilAsync(counter, "Waiting", 0);
        await administrator.OpenAsync("/connectors/replay");
        await administrator.PressAsync("统计");
        await administrator.SeesAsync("涉及 2 个办件");
        await administrator.TypeAsync("理由", "省平台丢失了今天的数据");
        await administrator.ShowsAsync("exchange-replay");
        await administrator.KeyAsync("F9");
        await administrator.SeesAsync("已安排重报");
        await UntilAsync(counter, "Waiting", 0);
        await administrator.OpenAsync("/connectors/reports?platform=Province&state=Taken");
        await administrator.Page.Locator("tbody tr").First.WaitForAsync();
        await administrator.ShowsAsync("exchange-taken");
        await administrator.OpenAsync("/connectors/acts");
        await administrator.SeesAsync("重放");
        await administrator.ShowsAsync("exchange-acts");
    }

    /// <summary>Until so many reports to the province stand so.</summary>
    private static async Task UntilAsync(Counter counter, string state, int count)
    {
        for (var tries = 0; ; tries++)
        {
            var board = await counter.ReadAsync("zwfw-admin1", "/api/exchange/platforms");
            var province = board.GetProperty("platforms")[0];
            if (province.GetProperty(JsonNamingPolicy.CamelCase.ConvertName(state)).GetInt32() == count)
                return;
            Assert.True(tries < 300, $"{board}");
            await Task.Delay(200);
        }
    }
}
