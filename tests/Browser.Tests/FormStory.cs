using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests;

/// <summary>Forms of matters (自定义表单), filled in on a phone.</summary>
[Collection(OneCentre.Name)]
public sealed class FormStory(Centre centre)
{
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
}
