using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests;

/// <summary>撤回 at the counter, 终止 by the head, and what 验真 says of papers that no longer hold.</summary>
[Collection(OneCentre.Name)]
public sealed class EndingStory(Centre centre)
{
    private static readonly string[] All = ["M01", "M02", "M03", "M04", "M05"];

    [Fact]
    public async Task A_case_is_withdrawn_at_the_counter_another_ended_by_the_head_and_papers_tell_whether_they_hold()
    {
        var counter = new Counter(centre);
        var (withdrawn, _, _) = await counter.ReceiveKnownAsync("韩秋实", All);
        var (mistaken, _, _) = await counter.ReceiveKnownAsync("韩秋石", All);
        await WithdrawnAsync(withdrawn);
        await EndedAsync(mistaken);
        await VerifiedAsync(await counter.PaperAsync(mistaken, "Receipt"));
    }

    private async Task WithdrawnAsync(string id)
    {
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win01");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.PressAsync("申请人撤回");
        await clerk.TypeAsync("理由", "申请人到窗口书面撤回，不再经营");
        await clerk.ShowsAsync("case-withdraw");
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("已办理：申请人撤回");
        await clerk.SeesAsync("已办结，没有待办的环节");
        await clerk.SeesAsync("申请人到窗口书面撤回，不再经营");
        clerk.Leaves();
    }

    private async Task EndedAsync(string id)
    {
        await using var head = await Person.ComesAsync(centre);
        await head.SignInAsync("scjg-head");
        await head.OpenAsync($"/cases/{id}");
        await head.PressAsync("终止办理");
        await head.ChooseAsync("误录删除");
        await head.TypeAsync("理由", "姓名录错，已重新收件");
        await head.ShowsAsync("case-terminate");
        await head.KeyAsync("F9");
        await head.SeesAsync("已办理：终止办理");
        await head.SeesAsync("由本机关终止");
        await head.SeesAsync("误录删除 · 姓名录错，已重新收件");
        head.Leaves();
    }

    private async Task VerifiedAsync((string Code, string Number) voided)
    {
        await using var citizen = await Citizen.ComesAsync(centre);
        var person = citizen.Person;
        await person.OpenAsync("/verify");
        await person.TypeAsync("验证码或网址", voided.Code);
        await person.TypeAsync("文书上的文号", "红市场监管收〔2026〕9999号");
        await person.Page.Locator("form button").ClickAsync();
        await person.SeesAsync("真实，但已失效");
        await person.SeesAsync("不再有效，不能作为凭据使用");
        await person.SeesAsync("文号不一致");
        await citizen.ShowsAsync("verify-void");
        person.Leaves();
    }
}
