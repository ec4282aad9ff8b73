using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Exchange;

/// <summary>对账: what the city's platform has lost or altered is mended by one act, what nobody reported is closed by hand by two persons.</summary>
public sealed partial class ExchangeDeskStory
{
    private const int Tall = 1050; // down to what people write

    private const string NotOurs = "11410702MB9010010H4000101002000202609180998";

    [Fact]
    public async Task The_books_of_a_day_are_looked_at_mended_by_one_act_and_closed_by_hand_by_two()
    {
        var counter = new Counter(centre);
        var id = await counter.GrantAsync("康对账", Counter.IdNumber(821));
        var number = (await counter.ReadAsync("zwfw-win01", $"/api/cases/{id}")).GetProperty("number").GetString();
        await UntilAsync(counter, "City", HasAll);
        await centre.SpoilAsync(new { platform = "City", projectNo = number, sequence = 2 });
        await centre.SpoilAsync(new { platform = "City", projectNo = number, sequence = 1, field = "taskName", value = "别的事项" });

        await using var administrator = await Person.ComesAsync(centre);
        await administrator.SignInAsync("zwfw-admin1");
        await administrator.OpenAsync("/connectors/reconcile");
        await LookAsync(administrator);
        await administrator.SeesAsync("平台缺");
        await administrator.SeesAsync("内容不同");
        await administrator.ShowsAsync("reconcile-differences");
        await administrator.PressAsync("修复全部差异");
        await administrator.SeesAsync("已安排补报");
        await UntilAsync(counter, "City", HasAll);
        await LookAsync(administrator);
        await administrator.SeesAsync("对账完成：一致");

        await centre.SpoilAsync(new { platform = "City", projectNo = number, sequence = 1, @as = NotOurs });
        await administrator.Page.SetViewportSizeAsync(1366, Tall);
        await LookAsync(administrator);
        await administrator.SeesAsync("本中心缺");
        await administrator.TypeAsync("处理情况", "市平台误录，已电话请其撤下");
        await administrator.ShowsAsync("reconcile-by-hand");
        await administrator.PressAsync("提出办结");
        await administrator.SeesAsync("等待第二人确认");
        var look = new Uri(administrator.Page.Url).PathAndQuery;
        administrator.Leaves();

        await SettleAsync(look);
        await centre.SpoilAsync(new { platform = "City", projectNo = NotOurs, sequence = 1 }); // the city has taken it back
    }

    private async Task SettleAsync(string look)
    {
        await using var supervisor = await Person.ComesAsync(centre, looks: "dark");
        await supervisor.Page.SetViewportSizeAsync(1366, Tall);
        await supervisor.SignInAsync("zwfw-sup1");
        await supervisor.OpenAsync(look);
        await supervisor.SeesAsync("市平台误录");
        await supervisor.TypeAsync("处理情况", "已核对市平台，该条已撤下");
        await supervisor.ShowsAsync("reconcile-second-dark");
        await supervisor.PressAsync("确认办结");
        await supervisor.SeesAsync("人工处理已办结");
        await Assertions.Expect(supervisor.Page.Locator(".hand-acts li")).ToHaveCountAsync(2);
        await supervisor.ShowsAsync("reconcile-settled-dark");
        supervisor.Leaves();
    }

    private static bool HasAll(System.Text.Json.JsonElement line) => (Count(line, "waiting"), Count(line, "sent"), Count(line, "rejected")) == (0, 0, 0) && Count(line, "takenToday") > 0;

    private static async Task LookAsync(Person administrator)
    {
        await administrator.Page.Locator(".ledger-filter select").SelectOptionAsync("City");
        await administrator.Page.Locator(".ledger-filter input[type=date]").FillAsync(Day);
        await administrator.PressAsync("立即对账");
        await administrator.RestsAsync();
    }
}
