using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests.Supervision;

public sealed partial class SupervisionStory
{
    /// <summary>The power is off from 1 October on until the 12th: what fell due meanwhile fires once, in order, each with the instant that was due.</summary>
    private async Task OutageAsync(Counter counter, string id)
    {
        await centre.KillAsync();
        await centre.StartAsync("2026-10-12T09:00:00+08:00");
        for (var tries = 0; tries < 200 && !(await counter.ReadAsync("scjg-rev1", $"/api/cases/{id}/events")).GetRawText().Contains("\"PromisedOverdue\"", StringComparison.Ordinal); tries++)
            await Task.Delay(100);
        await using var reviewer = await Person.ComesAsync(centre);
        await reviewer.SignInAsync("scjg-rev1");
        await reviewer.OpenAsync($"/cases/{id}");
        await reviewer.SeesAsync("承诺时限 · 红牌");
        await reviewer.SeesAsync("应于 2026年10月10日 00:00");
        await reviewer.Page.Locator(".timeline > li").Last.EvaluateAsync("line => line.scrollIntoView({ block: 'nearest' })");
        await reviewer.ShowsAsync("case-after-outage");
        reviewer.Leaves();
    }

    /// <summary>The board leads to the cases that it counts.</summary>
    private static async Task OverdueOnesAsync(Person supervisor)
    {
        var board = supervisor.Page.Url;
        await supervisor.Page.Locator(".overdue tbody th[scope=row] a").First.ClickAsync();
        await supervisor.SeesAsync("梁启明");
        Assert.Contains("overdue=Promised", supervisor.Page.Url, StringComparison.Ordinal);
        await supervisor.ShowsAsync("cases-overdue");
        await supervisor.OpenAsync(new Uri(board).PathAndQuery);
        await supervisor.SeesAsync("超期未办结");
    }

    /// <summary>A result that nobody fetched is closed by hand, and leaves by post when its applicant asks for it after all.</summary>
    private async Task UnclaimedAsync(Counter counter)
    {
        await counter.CompleteAsync("zwfw-out1", waiting, "dispatch", "Unclaimed", "多次催领，无人领取。");
        await using var desk = await Person.ComesAsync(centre);
        await desk.SignInAsync("zwfw-out1");
        await desk.OpenAsync("/dispatch?tab=unclaimed");
        await desk.SeesAsync("无人领取的结果仍在出件窗口");
        await desk.PressAsync("梁启光");
        await desk.SeesAsync("发出 1 件");
        await desk.ChooseAsync("邮寄");
        await desk.Page.Locator("#carrier").FillAsync("邮政速递（EMS）");
        await desk.TypeAsync("邮件号", "EA908070611CN");
        await desk.ShowsAsync("dispatch-unclaimed");
        await desk.KeyAsync("F9");
        await desk.SeesAsync("已发出 1 件：梁启光");
        await desk.OpenAsync($"/cases/{waiting}");
        await desk.SeesAsync("逾期后领取结果");
        await desk.Page.Locator(".timeline > li").Last.EvaluateAsync("line => line.scrollIntoView({ block: 'nearest' })");
        await desk.ShowsAsync("case-handed-over-late");
        desk.Leaves();
    }

    private static async Task OpenByHandAsync(Person supervisor)
    {
        await supervisor.OpenAsync("/supervision/items/new");
        await supervisor.Page.Locator("#item-rule").SelectOptionAsync("OffSystem");
        await supervisor.Page.Locator("#item-department").SelectOptionAsync("WSJK");
        await supervisor.TypeAsync("情况", "抽查发现三件申请在系统外收件，没有出具收件凭证。");
        await supervisor.ShowsAsync("supervision-open");
        await supervisor.KeyAsync("F9");
        await supervisor.SeesAsync("已立监察件");
        await supervisor.SeesAsync("国办函〔2016〕108号");
        await supervisor.OpenAsync("/supervision/ladder");
        await supervisor.SeesAsync("剩 20% 时");
        await supervisor.ShowsAsync("supervision-ladder");
    }

    private async Task InEnglishAsync(string caseId)
    {
        await using var supervisor = await Person.ComesAsync(centre, "en", looks: "dark");
        await supervisor.SignInAsync("zwfw-sup1");
        await supervisor.OpenAsync("/supervision?from=2026-09-01&to=2026-10-31&by=step");
        await supervisor.SeesAsync("Time by matter");
        await supervisor.ShowsAsync("supervision-board-english-dark", whole: true);
        await supervisor.OpenAsync("/supervision/items?state=Closed");
        await supervisor.SeesAsync("Upheld");
        await supervisor.ShowsAsync("supervision-items-english-dark");
        await supervisor.OpenAsync($"/cases/{caseId}");
        await supervisor.SeesAsync("Promised limit · Red card");
        await supervisor.ShowsAsync("case-red-english-dark");
        supervisor.Leaves();
    }

    private async Task RulesAreImportedAsync()
    {
        await using var admin = await Person.ComesAsync(centre);
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/supervision/rules");
        await admin.Page.Locator("input[type=file]").SetInputFilesAsync(new Microsoft.Playwright.FilePayload
        {
            Name = "rules.csv",
            MimeType = "text/csv",
            Buffer = "code,name,ground,detector,card,replyDays\nPromised.Red,某规则,某法第一条,Manual,Red,3\nFee,收费,某法第二条,Guess,Red,99\n"u8.ToArray(),
        });
        await admin.SeesAsync("2 行");
        admin.Expected.Add("400");
        await admin.KeyAsync("F9");
        await admin.SeesAsync("IMPORT_FAULTY");
        await admin.ShowsAsync("supervision-rules-faults");
        admin.Leaves();
    }
}
