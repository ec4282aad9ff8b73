using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Cases;

/// <summary>审查阶段补正 from the reviewer's notice to its receipt at the counter and online, and 收费告知 of a matter that may charge.</summary>
[Collection(OneCentre.Name)]
public sealed class ReviewCorrectionStory(Centre centre)
{
    private static readonly string[] All = ["M01", "M02", "M03", "M04", "M05"];

    private const string What = "事故处置方案未写明事故报告的时限和责任人，请补充。";

    [Fact]
    public async Task A_reviewer_asks_for_corrections_the_counter_and_the_applicant_supply_them_and_a_fee_is_told()
    {
        var counter = new Counter(centre);
        var (posted, _, _) = await counter.ReceiveKnownAsync("褚砚秋", All);
        var (online, number, code) = await counter.ReceiveKnownAsync("褚砚冬", All);
        foreach (var id in new[] { posted, online })
            await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全，符合法定形式");
        await AskedAsync(posted, pictures: true);
        await AskedAsync(online, pictures: false);
        await PostedAsync(posted);
        await OnlineAsync(number, code);
        await ChargedAsync(counter);
    }

    private async Task AskedAsync(string id, bool pictures)
    {
        await using var reviewer = await Person.ComesAsync(centre);
        await reviewer.SignInAsync("scjg-rev1");
        await reviewer.OpenAsync($"/cases/{id}");
        await reviewer.PressAsync("审查阶段补正");
        await reviewer.SeesAsync("只能告知一次");
        await reviewer.Page.Locator(".lines .choice").Nth(2).GetByRole(AriaRole.Checkbox).CheckAsync();
        await reviewer.Page.Locator(".line textarea").FillAsync(What);
        await reviewer.Page.GetByLabel("补正期限").FillAsync("10");
        await reviewer.Page.GetByLabel("依据").FillAsync("行政许可法第三十四条第一款");
        if (pictures)
            await reviewer.ShowsAsync("case-ask-in-review");
        await reviewer.KeyAsync("F9");
        await reviewer.SeesAsync("已办理：审查阶段补正");
        await reviewer.SeesAsync("计时中止");
        await reviewer.SeesAsync("限 10 个工作日内补正");
        await reviewer.SeesAsync("等待申请人补正 1 项");
        await reviewer.Page.Locator(".not-allowed summary").ClickAsync();
        await reviewer.SeesAsync("正在等待申请人补正");
        if (pictures)
            await reviewer.ShowsAsync("case-review-waits");
        reviewer.Leaves();
    }

    private async Task PostedAsync(string id)
    {
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win01");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.PressAsync("补交材料");
        await clerk.Page.Locator(".lines .choice").GetByRole(AriaRole.Checkbox).CheckAsync();
        await clerk.Page.Locator(".line select").SelectOptionAsync("Posted");
        await clerk.Page.GetByLabel("到达时间").WaitForAsync();
        await clerk.ShowsAsync("case-supply-in-review");
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("审查阶段补正材料接收凭证");
        await clerk.SeesAsync("审查阶段补正完成");
        Assert.Equal(0, await clerk.Page.GetByText("计时中止").CountAsync());
        await clerk.ShowsAsync("case-corrected-in-review");
        await ReadsAsync(clerk, "审查阶段补正材料通知书", "paper-review-correction");
        await ReadsAsync(clerk, "审查阶段补正材料接收凭证", "paper-review-corrected");
        clerk.Leaves();
    }

    private async Task OnlineAsync(string number, string code)
    {
        await using var citizen = await Citizen.ComesAsync(centre);
        await citizen.Person.OpenAsync("/public/track");
        await citizen.AsksAsync(number, code);
        await citizen.Person.SeesAsync("一次告知的全部补正要求");
        await citizen.Person.SeesAsync(What);
        await citizen.ShowsAsync("correct-in-review");
        await citizen.UploadsAsync("食品安全自查");
        await citizen.Person.PressAsync("提交补正");
        await citizen.Person.SeesAsync("补正材料已提交");
        await citizen.Person.SeesAsync("审查阶段补正材料接收凭证");
        await citizen.ShowsAsync("corrected-in-review");
        citizen.Person.Leaves();
    }

    private async Task ChargedAsync(Counter counter)
    {
        var id = await counter.ReceiveAsync("褚砚春", Counter.Road);
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全");
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win01");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.PressAsync("收费告知");
        var fields = new (string Label, string Value)[]
        {
            ("收费项目名称", "城市道路占用费"),
            ("收费标准", "0.50元/平方米·日"),
            ("数量", "120平方米 × 30日"),
            ("金额（元）", "1800.00"),
            ("收费依据", "《城市道路管理条例》第三十七条"),
        };
        foreach (var (label, value) in fields)
            await clerk.Page.GetByLabel(label).First.FillAsync(value);
        await clerk.SeesAsync("1,800.00 元");
        await clerk.ShowsAsync("case-charge");
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("已办理：收费告知");
        await clerk.SeesAsync("收费通知书");
        await ReadsAsync(clerk, "收费通知书", "paper-fee");
        clerk.Leaves();
    }

    /// <summary>Opens a paper of the case in the browser's own viewer.</summary>
    private static async Task ReadsAsync(Person person, string paper, string picture)
    {
        var line = person.Page.Locator("section[aria-labelledby=papers] tr", new PageLocatorOptions { HasText = paper }).First;
        await line.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "预览" }).ClickAsync();
        await person.Page.Locator("iframe.pdf").WaitForAsync();
        await person.Page.Locator("iframe.pdf").ScrollIntoViewIfNeededAsync();
        await person.ReadsThePaperAsync();
        await person.ShowsAsync(picture);
    }
}
