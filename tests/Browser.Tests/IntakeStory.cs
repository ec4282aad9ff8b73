using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests;

[Collection(OneCentre.Name)]
public sealed class IntakeStory(Centre centre)
{
    private const string Zhang = "410702199003072519";

    [Fact]
    public async Task An_instant_matter_is_received_and_accepted_without_a_mouse_up_to_the_printed_receipt()
    {
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win03");
        await clerk.OpenAsync("/intake");
        var hands = new Hands(clerk);
        await hands.AtAsync("matter-q");
        await hands.OnKeysAsync();
        await clerk.ShowsAsync("intake-empty");

        await hands.TypeAsync("gtgsh");
        await clerk.SeesAsync("个体工商户设立登记");
        await clerk.ShowsAsync("intake-find");
        await hands.PressAsync("Enter");
        await hands.AtAsync("applicant-id");
        await hands.TypeAsync(Zhang[..^1] + "8");
        await clerk.SeesAsync("最后一位校验不对");
        await hands.PressAsync("Backspace");
        await hands.FillAsync("9");
        await clerk.SeesAsync("1990年3月7日出生");
        await hands.AtAsync("applicant-name");
        await hands.FillAsync("张晓明");
        await hands.FillAsync("13812345678");
        await hands.FillAsync("新乡市红旗区平原路100号");
        foreach (var _ in new[] { "M01", "M02", "M03" })
            await hands.FillAsync("1");
        await hands.AtAsync("opinion");
        await clerk.SeesAsync("出申请材料接收凭证、受理通知书");
        await hands.TypeAsync("材料齐全，符合法定形式");
        await clerk.ShowsAsync("intake-filled");
        await hands.PressAsync("F9");

        await clerk.SeesAsync("已送打印");
        await clerk.Page.Locator("#printed[data-printed=true]").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Attached });
        await clerk.ReadsThePaperAsync();
        await clerk.ShowsAsync("intake-receipt");
        await hands.PressAsync("F2");
        await hands.AtAsync("matter-q");
        await clerk.SeesAsync("本窗口最近办过");
        Assert.Equal(0, await hands.TouchedAsync());
        clerk.Leaves();
    }

    [Fact]
    public async Task What_is_missing_is_tolerated_or_told_once_a_refusal_names_its_ground_and_a_duplicate_is_seen()
    {
        await using var clerk = await Person.ComesAsync(centre);
        clerk.Expected.Add("400 (Bad Request)");
        await clerk.SignInAsync("zwfw-win05");
        await clerk.OpenAsync("/intake");
        var hands = new Hands(clerk);

        await hands.MatterAsync("spjy", "食品经营许可");
        await hands.PersonAsync("11010519491231002X", "周海燕", "13912345678", "新乡市红旗区人民路1号");
        await hands.PressAsync("Alt+3");
        foreach (var mark in "11121")
            await hands.FillAsync(mark.ToString());
        await hands.AtAsync("signer");
        await clerk.SeesAsync("9月24日前补齐");
        await clerk.ShowsAsync("intake-tolerate");
        await hands.PressAsync("F9");
        await clerk.SeesAsync("已送打印");

        await hands.PressAsync("F2");
        await hands.MatterAsync("spjy", "食品经营许可");
        await hands.FillAsync("11010519491231002X");
        await clerk.SeesAsync("同一申请人的同一事项正在办理");
        await clerk.SeesAsync("老申请人");
        Assert.Equal("周海燕", await clerk.Page.Locator("#applicant-name").InputValueAsync());
        await clerk.ShowsAsync("intake-duplicate");
        await hands.PressAsync("Alt+J");
        await hands.AtAsync("opinion");
        await hands.TypeAsync("不符合受理条件");
        await hands.PressAsync("F9");
        await clerk.SeesAsync("法律依据");
        await clerk.Page.Locator(".intake-acts .problem").WaitForAsync();
        await hands.AtAsync("ground");
        await clerk.ShowsAsync("intake-refused");

        await clerk.Page.Locator("#opinion").FillAsync("请按通知书一次补齐");
        await hands.PressAsync("Alt+3");
        foreach (var mark in "11331")
            await hands.FillAsync(mark.ToString());
        await hands.PressAsync("Alt+B");
        await clerk.Page.Locator(".checklist .asked input:focus").WaitForAsync();
        await hands.TypeAsync("第二页没有签字");
        await clerk.ShowsAsync("intake-correction");
        await hands.PressAsync("F9");
        await clerk.SeesAsync("补正中");
        var told = (await new Counter(centre).CasesOfAsync("zwfw-win05", "11010519491231002X")).Single(c => c.GetProperty("state").GetString() == "Correcting");
        await clerk.OpenAsync($"/cases/{told.GetProperty("id").GetString()}");
        await clerk.SeesAsync("第二页没有签字");
        await clerk.SeesAsync("请补交：营业执照");
        clerk.Leaves();
    }

    [Fact]
    public async Task The_counter_is_there_in_English_and_in_the_dark()
    {
        await using var clerk = await Person.ComesAsync(centre, "en", looks: "dark");
        await clerk.SignInAsync("zwfw-win07");
        await clerk.OpenAsync("/intake");
        var hands = new Hands(clerk);
        await hands.MatterAsync("gssl", "公司设立登记");
        await hands.FillAsync("91350100M000100Y43");
        await clerk.SeesAsync("Credit code");
        await clerk.SeesAsync("passes its check");
        await hands.PressAsync("Alt+T", "Alt+W");
        await clerk.SeesAsync("Receive: Accept");
        await clerk.SeesAsync("Acceptance notice");
        await clerk.ShowsAsync("intake-english-dark");
        clerk.Leaves();
    }
}
