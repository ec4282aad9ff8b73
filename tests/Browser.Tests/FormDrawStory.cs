using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

/// <summary>A form drawn from nothing by keyboard, published, and filled in at the counter and online.</summary>
[Collection(OneCentre.Name)]
public sealed class FormDrawStory(Centre centre)
{
    private const string Drugs = "11410702MB901137134000109002000";

    [Fact]
    public async Task An_administrator_draws_a_form_by_keyboard_mends_it_publishes_it_and_it_is_asked_at_the_counter_and_online()
    {
        await using var admin = await Person.ComesAsync(centre);
        await admin.Page.SetViewportSizeAsync(1366, 1000);
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync($"/matters/{Drugs}/form");
        await admin.SeesAsync("还没有申请表");
        await admin.ShowsAsync("form-draw-empty");
        await DrawAsync(admin);
        await admin.PressAsync("发布为新版本");
        await admin.SeesAsync("已发布第 2 版");
        await admin.SeesAsync("仓库地址");
        await admin.ShowsAsync("form-draw-published");
        admin.Leaves();

        await AtTheCounterAsync();
        await OnlineAsync();
    }

    private static async Task DrawAsync(Person admin)
    {
        var (hands, page) = (new Hands(admin), admin.Page);
        await hands.OnKeysAsync();
        await page.Locator(".form-side .state button").FocusAsync();
        await hands.PressAsync("Enter");
        await PickAsync(admin, "单选");
        await TitleAsync(admin, "经营种类");
        await hands.PressAsync("Tab", "Tab", "Space", "Tab", "Control+A"); // over what it takes to required, and on to the choices
        await hands.FillAsync("retail=零售");
        await hands.TypeAsync("wholesale=批发");
        await hands.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#preview-field1 option[value=wholesale]")).ToHaveTextAsync("批发", new LocatorAssertionsToHaveTextOptions { Timeout = 30_000 }); // leaving by Escape takes what was typed

        await AddAsync(admin, "地址");
        await TitleAsync(admin, "");
        await page.Locator("[data-spot=field2] .outline-faults").WaitForAsync();
        await admin.ShowsAsync("form-draw-fault");
        await hands.PressAsync("Escape");
        await AtAsync(page.Locator("[role=treeitem][tabindex='0']"));
        await hands.PressAsync("Control+Z");
        await admin.SeesAsync("没有问题");
        await hands.PressAsync("Enter");
        await TitleAsync(admin, "仓库地址");
        await ConditionAsync(admin);
        await hands.PressAsync("Escape");
        await AddAsync(admin, "重复组");
        await TitleAsync(admin, "经营人员");
        await hands.PressAsync("Escape");
        await AddAsync(admin, "公民身份号码");
        await TitleAsync(admin, "负责人身份证号");
        await page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = "哪些环节能看" }).GetByLabel("审查").First.FocusAsync();
        await hands.PressAsync("Space", "Escape");
        await AtAsync(page.Locator("[role=treeitem][tabindex='0']"));
        await admin.SeesAsync("限部分环节看");
        await hands.PressAsync("Alt+ArrowUp", "Alt+ArrowUp");
        await admin.SeesAsync("已移动：负责人身份证号");
        Assert.Equal(0, await hands.TouchedAsync());
        await page.Locator("#preview-field1").SelectOptionAsync("wholesale");
        await page.Locator("#preview-field2").FillAsync("向阳路仓库");
        await admin.ShowsAsync("form-draw");
    }

    private static async Task AddAsync(Person admin, string kind)
    {
        await AtAsync(admin.Page.Locator("[role=treeitem][tabindex='0']"));
        await admin.KeyAsync("Insert");
        await PickAsync(admin, kind);
    }

    /// <summary>Down the list to what is wanted.</summary>
    private static async Task PickAsync(Person admin, string kind)
    {
        var menu = admin.Page.Locator(".tree-menu button");
        await AtAsync(menu.First);
        var names = await menu.Locator("strong").AllInnerTextsAsync();
        for (var at = names.ToList().IndexOf(kind); at > 0; at--)
            await admin.KeyAsync("ArrowDown");
        await admin.KeyAsync("Enter");
    }

    /// <summary>Waits until the hand is where the page leads it.</summary>
    private static Task AtAsync(ILocator place) => Assertions.Expect(place).ToBeFocusedAsync(new LocatorAssertionsToBeFocusedOptions { Timeout = 30_000 });

    /// <summary>From the heading of the sheet over its close button to the title, and on.</summary>
    private static async Task TitleAsync(Person admin, string title)
    {
        await AtAsync(admin.Page.Locator(".drawer h2"));
        foreach (var key in new[] { "Tab", "Tab", "Control+A", "Delete" })
            await admin.KeyAsync(key);
        await admin.Page.Keyboard.TypeAsync(title);
        await admin.KeyAsync("Tab");
    }

    /// <summary>Only for wholesale.</summary>
    private static async Task ConditionAsync(Person admin)
    {
        await admin.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "只在…时显示" }).FocusAsync();
        await admin.KeyAsync("Enter");
        await admin.Page.Locator(".tree-condition select").Nth(2).FocusAsync();
        await admin.KeyAsync("ArrowDown"); // 零售 → 批发
        await admin.SeesAsync("有条件");
    }

    private async Task AtTheCounterAsync()
    {
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.Page.SetViewportSizeAsync(1366, 1500);
        await clerk.SignInAsync("zwfw-win03");
        await clerk.OpenAsync("/intake");
        var hands = new Hands(clerk);
        await hands.MatterAsync("syjy", "兽药经营许可");
        await hands.PersonAsync("41070219881111003X", "冯林生", "13900001111", "新乡市红旗区小店镇东街村");
        await clerk.Page.Locator("#form-field1").SelectOptionAsync("wholesale");
        await clerk.Page.Locator("#form-field2").FillAsync("向阳路仓库");
        await clerk.Page.Locator("#form-field4").FillAsync("41070219881111003X");
        await clerk.ShowsAsync("form-draw-counter");
        await hands.PressAsync("F8");
        await clerk.SeesAsync("已送打印");
        await clerk.OpenAsync((await clerk.Page.Locator(".receipt a[href^='/cases/']").First.GetAttributeAsync("href"))!);
        await clerk.SeesAsync("向阳路仓库");
        clerk.Leaves();
    }

    private async Task OnlineAsync()
    {
        await using var citizen = await Citizen.ComesAsync(centre);
        var person = citizen.Person;
        await person.OpenAsync($"/public/apply/{Drugs}");
        foreach (var (field, text) in new[] { ("姓名", "何水清"), ("身份证号码", "410702197905050029"), ("手机号码", "13900002222") })
            await person.TypeAsync(field, text);
        await person.PressAsync("下一步");
        await person.PressAsync("下一步");
        await person.Page.Locator("#form-field1").SelectOptionAsync("wholesale");
        await person.Page.Locator("#form-field2").FillAsync("向阳路仓库");
        await citizen.ShowsAsync("form-draw");
        person.Leaves();
    }
}
