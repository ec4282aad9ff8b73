using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

/// <summary>Forms of matters (自定义表单): at the counter by keyboard, on a phone, on the case page, and in the administrator's hands.</summary>
[Collection(OneCentre.Name)]
public sealed class FormStory(Centre centre)
{
    [Fact]
    public async Task A_clerk_fills_a_form_by_keyboard_is_led_to_what_is_missing_and_corrects_it_on_the_case_page()
    {
        await using var clerk = await Person.ComesAsync(centre);
        clerk.Expected.Add("409 (Conflict)");
        clerk.Expected.Add("400 (Bad Request)");
        await clerk.Page.SetViewportSizeAsync(1366, 1500);
        await clerk.SignInAsync("zwfw-win03");
        await clerk.OpenAsync("/intake");
        var hands = new Hands(clerk);
        await hands.OnKeysAsync();
        await hands.MatterAsync("lmcf", "林木采伐许可");
        await hands.PersonAsync("41070219881111003X", "冯林生", "13900001111", "新乡市红旗区小店镇东街村");
        await hands.AtAsync("form-place");
        await hands.FillAsync("小店镇东街村3号小班");
        await hands.PressAsync("ArrowDown", "Enter"); // 用材林
        await hands.PressAsync("ArrowDown", "Enter"); // 皆伐
        await hands.AtAsync("form-area");
        await hands.FillAsync("1.5");
        await hands.FillAsync("八十");
        await hands.AtAsync("form-species-0-name");
        await hands.FillAsync("杨树");
        await hands.FillAsync("120");
        await hands.AtAsync("form-renewal");
        await hands.TypeAsync("次年春季补植");
        await hands.PressAsync("Alt+3");
        foreach (var mark in "1111")
            await hands.FillAsync(mark.ToString());
        await hands.PressAsync("F9");

        await clerk.SeesAsync("填写的不是数值");
        await hands.AtAsync("form-volume");
        await clerk.ShowsAsync("form-counter-refused");
        await hands.PressAsync("Control+A");
        await hands.TypeAsync("80");
        await hands.PressAsync("F9");
        await clerk.SeesAsync("还有 1 项必填内容未填：林权权属");
        await hands.AtAsync("form-owner");
        await hands.PressAsync("ArrowDown", "ArrowDown");
        await Assertions.Expect(clerk.Page.Locator(".foreseen")).Not.ToContainTextAsync("林权权属"); // what each outcome would do is foreseen anew
        await clerk.ShowsAsync("form-counter");
        await hands.PressAsync("F8"); // received only: the outcome is left for later
        await clerk.SeesAsync("已送打印");
        Assert.Equal(0, await hands.TouchedAsync());

        await clerk.OpenAsync((await clerk.Page.Locator(".receipt a[href^='/cases/']").First.GetAttributeAsync("href"))!);
        await clerk.SeesAsync("小店镇东街村3号小班");
        await clerk.ShowsAsync("form-case");
        await clerk.Page.Locator(".case-form button").First.ClickAsync();
        await clerk.Page.Locator("#case-form-volume").FillAsync("250");
        await clerk.ShowsAsync("form-case-edit");
        await clerk.PressAsync("保存修改");
        await clerk.SeesAsync("采伐蓄积：80 → 250");
        await clerk.ShowsAsync("form-case-history");
        clerk.Leaves();
    }

    [Fact]
    public async Task A_citizen_on_a_phone_fills_in_what_is_asked_and_sends_it()
    {
        await using var citizen = await Citizen.ComesAsync(centre);
        var person = citizen.Person;
        await person.OpenAsync("/public/apply/11410702MB9011208U4000108001000");
        await person.TypeAsync("姓名", "何水清");
        await person.TypeAsync("身份证号码", "410702197905050029");
        await person.TypeAsync("手机号码", "13900002222");
        await person.PressAsync("下一步");
        await person.PressAsync("下一步");
        await person.SeesAsync("取水许可申请书");
        await person.PressAsync("下一步");
        await person.SeesAsync("请先填写：申请理由");
        await citizen.ShowsAsync("form-empty");
        var page = person.Page;
        await page.Locator("#form-reason").FillAsync("温室灌溉");
        await page.Locator("#form-purpose").SelectOptionAsync("其他");
        await page.Locator("#form-purposeOther").FillAsync("温室");
        await page.Locator("#form-amount").FillAsync("2.5");
        await page.Locator("#form-startDate").FillAsync("2027-01-01");
        await page.Locator("#form-years").FillAsync("50");
        await page.Locator("#form-source").SelectOptionAsync("ground");
        await page.Locator("#form-wellDepth").FillAsync("80");
        await page.Locator("#form-points-0-place").FillAsync("东街村温室");
        await page.Locator("#form-points-add").ClickAsync();
        await page.Locator("#form-points-1-place").FillAsync("西街村温室");
        await page.Locator("#form-way-3").CheckAsync();
        await page.Locator("#form-metering").SelectOptionAsync("水表");
        await page.Locator("#form-saving").FillAsync("滴灌");
        await page.Locator("#form-drains-1").CheckAsync();
        await citizen.ShowsAsync("form-filled");
        await person.PressAsync("下一步");
        await person.ChooseAsync("我承诺：所填内容和上传的材料真实、合法、有效，愿意承担相应的法律责任。");
        await citizen.ShowsAsync("form-check");
        person.Expected.Add("400 (Bad Request)");
        await person.PressAsync("提交申请");
        await person.SeesAsync("数值不在 1 至 10 之间");
        await citizen.ShowsAsync("form-refused");
        await page.Locator("#form-years").FillAsync("5");
        await person.PressAsync("下一步");
        await person.ChooseAsync("我承诺：所填内容和上传的材料真实、合法、有效，愿意承担相应的法律责任。");
        await person.PressAsync("提交申请");
        await person.SeesAsync("申请已提交");
        person.Leaves();
    }

    [Fact]
    public async Task An_administrator_looks_at_a_form_sees_its_faults_and_what_it_would_look_like()
    {
        await using var admin = await Person.ComesAsync(centre);
        await admin.Page.SetViewportSizeAsync(1366, 1900);
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/matters/11410702MB9011208U4000108001000");
        await admin.SeesAsync("取水许可申请书");
        await admin.ShowsAsync("form-matter");
        await admin.PressAsync("修改申请表");
        await admin.SeesAsync("没有问题，与最新版本相同。");
        await admin.ShowsAsync("form-drawn");
        await admin.PressAsync("文本（JSON）");
        var text = admin.Page.Locator("textarea.form-json");
        await text.WaitForAsync();
        var good = await text.InputValueAsync();
        await text.FillAsync(good.Replace("\"integer\"", "\"whole\"", StringComparison.Ordinal));
        await admin.SeesAsync("1 处问题");
        await admin.ShowsAsync("form-office-faults");
        await text.FillAsync(good.Replace("\"maximum\": 10,", "\"maximum\": 8,", StringComparison.Ordinal));
        await admin.SeesAsync("1 处区别");
        await admin.ShowsAsync("form-office");
        await text.FillAsync(good); // nothing is left behind for others
        await admin.SeesAsync("没有问题，与最新版本相同。");
        admin.Leaves();
    }
}
