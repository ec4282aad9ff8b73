using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests.Supervision;

/// <summary>From a yellow card to a closed supervision item, in a centre of its own: its clock is moved.</summary>
[Collection(OneCentre.Name)]
public sealed partial class SupervisionStory : IAsyncLifetime
{
    private readonly Centre centre = new();
    private string waiting = "";

    public Task InitializeAsync() => centre.InitializeAsync();

    public Task DisposeAsync() => centre.DisposeAsync();

    [Fact]
    public async Task A_case_goes_yellow_and_red_is_escalated_answered_corrected_and_closed()
    {
        var counter = new Counter(centre);
        var id = await counter.ReceiveAsync("梁启明", idNumber: Counter.IdNumber(301));
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全");
        await counter.DaysPassAsync(3);
        await using var reviewer = await Person.ComesAsync(centre);
        await reviewer.SignInAsync("scjg-rev1");
        await reviewer.OpenAsync("/inbox?tab=pool");
        await reviewer.SeesAsync("黄牌");
        await reviewer.ShowsAsync("inbox-cards");
        await HistoryAsync(counter);
        await counter.DaysPassAsync(10);
        await reviewer.OpenAsync($"/cases/{id}");
        await reviewer.SeesAsync("承诺时限 · 黄牌");
        await reviewer.ShowsAsync("case-yellow");
        reviewer.Leaves();

        await OutageAsync(counter, id);
        await counter.DaysPassAsync(5);
        await using var supervisor = await Person.ComesAsync(centre);
        await supervisor.SignInAsync("zwfw-sup1");
        await supervisor.PressAsync("督查");
        await supervisor.SeesAsync("红黄牌走势");
        await supervisor.PressAsync("今年");
        await supervisor.SeesAsync("事项用时");
        await supervisor.SeesAsync("超期未办结");
        await supervisor.ShowsAsync("supervision-board", whole: true);
        await supervisor.Page.Locator("#overdue-title").EvaluateAsync("title => title.scrollIntoView()");
        await supervisor.ShowsAsync("supervision-overdue");
        await OverdueOnesAsync(supervisor);
        await CsvIsThereAsync(supervisor);
        await supervisor.OpenAsync($"/cases/{id}");
        await supervisor.SeesAsync("已立监察件");
        await supervisor.ShowsAsync("case-red");
        await supervisor.OpenAsync("/supervision/items");
        await supervisor.SeesAsync("承诺时限 · 红牌");
        await supervisor.ShowsAsync("supervision-items");

        await AnswerAsync(counter, supervisor);
        await CloseAsync(supervisor, await ItemAsync(counter, "Promised.Red"));
        await OpenByHandAsync(supervisor);
        supervisor.Leaves();
        await InEnglishAsync(id);
        await RulesAreImportedAsync();
        await UnclaimedAsync(counter);
    }

    /// <summary>Work that was done in time, so that the figures have something to say.</summary>
    private async Task HistoryAsync(Counter counter)
    {
        waiting = await counter.GrantAsync("梁启光", Counter.IdNumber(302));
        var id = await counter.ReceiveAsync("梁启芳", idNumber: Counter.IdNumber(303));
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全");
        await counter.DaysPassAsync(3);
        await counter.GrantAsync(id);
        await counter.AcceptedAsync(Counter.Hall, "M01", "M02", "M03");
    }

    private async Task AnswerAsync(Counter counter, Person supervisor)
    {
        var item = await ItemAsync(counter, "Promised.Red");
        await using var head = await Person.ComesAsync(centre);
        await head.SignInAsync("scjg-head");
        await head.SeesAsync("件监察件待您或您所在部门回复");
        await head.ShowsAsync("inbox-item-reminder");
        await head.OpenAsync($"/supervision/items/{item}");
        await head.TypeAsync("回复", "审批岗位一人休假，交接不到位，办件积压。");
        await head.ShowsAsync("supervision-reply");
        await head.KeyAsync("F9");
        await head.SeesAsync("监察件已回复");
        await supervisor.OpenAsync($"/supervision/items/{item}");
        await supervisor.SeesAsync("交接不到位");
        await supervisor.PressAsync("退回重新回复");
        await supervisor.TypeAsync("退回理由", "没有写明采取的措施。");
        await supervisor.ShowsAsync("supervision-send-back");
        await supervisor.KeyAsync("F9");
        await supervisor.SeesAsync("监察件已退回重新回复");

        await head.OpenAsync($"/supervision/items/{item}");
        await head.SeesAsync("没有写明采取的措施");
        await head.TypeAsync("回复", "已由负责人直接督办。");
        await counter.PostAsync("scjg-chief", $"/api/supervision/items/{item}/reply", new { words = "已指定B角当日接办，积压办件三日内清零。" });
        await head.KeyAsync("F9");
        await head.SeesAsync("内容已经变化");
        head.Expected.Add("412");
        await head.ShowsAsync("supervision-conflict");
        await head.PressAsync("看最新情况");
        await head.SeesAsync("积压办件三日内清零");
        await head.TypeAsync("整改情况", "建立AB角交接清单，每日下班前由首席事务代表核对。");
        await head.KeyAsync("F9");
        await head.SeesAsync("监察件已整改");
        head.Leaves();
    }

    private static async Task CloseAsync(Person supervisor, string item)
    {
        await supervisor.OpenAsync($"/supervision/items/{item}");
        await supervisor.PressAsync("办结");
        await supervisor.ChooseAsync("属实");
        await supervisor.TypeAsync("认定理由", "超期属实，已整改，同意办结。");
        await supervisor.ShowsAsync("supervision-close");
        await supervisor.KeyAsync("F9");
        await supervisor.SeesAsync("监察件已办结");
        await supervisor.ShowsAsync("supervision-closed");
    }

    private static async Task CsvIsThereAsync(Person supervisor)
    {
        var address = await supervisor.Page.Locator("a[download]").First.GetAttributeAsync("href");
        var answer = await supervisor.Page.APIRequest.GetAsync(address!);
        Assert.Equal(200, answer.Status);
        Assert.Contains("食品经营许可", await answer.TextAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> ItemAsync(Counter counter, string rule)
    {
        var page = await counter.ReadAsync("zwfw-sup1", $"/api/supervision/items?rule={rule}");
        return page.GetProperty("items").EnumerateArray().First().GetProperty("id").GetString()!;
    }
}
