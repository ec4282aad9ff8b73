using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

/// <summary>容缺补正逾期: promised at the counter and not kept, as the clerk, the applicant and the next clerk see it. The clock is moved.</summary>
[Collection(OwnCentre.Name)]
public sealed class ToleranceStory(StrictCentre centre)
{
    private static readonly string Number = Counter.IdNumber(301);

    [Fact]
    public async Task A_promise_that_is_broken_ends_the_case_blocks_the_next_and_guessing_at_it_is_held_up()
    {
        var (id, number, code) = await PromisedAsync();
        var counter = new Counter(centre);
        await counter.DaysPassAsync(12);
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win02");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.SeesAsync("逾期未补齐容缺材料");
        await clerk.SeesAsync("前不再容缺");
        await clerk.ShowsAsync("case-tolerance-broken");

        await NextIntakeAsync(clerk);
        clerk.Leaves();
        await FollowedAsync(number, code);
    }

    /// <summary>At the counter, by the keyboard: all but the licence, which is promised.</summary>
    private async Task<(string Id, string Number, string Code)> PromisedAsync()
    {
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win02");
        await clerk.OpenAsync("/intake");
        var hands = new Hands(clerk);
        await hands.MatterAsync("spjy", "食品经营许可");
        await hands.PersonAsync(Number, "陆远航", "13612345678", "新乡市红旗区新飞大道8号");
        await hands.PressAsync("Alt+3");
        foreach (var mark in "11121")
            await hands.FillAsync(mark.ToString());
        await clerk.SeesAsync("前补齐");
        await hands.PressAsync("F9");
        await clerk.SeesAsync("已送打印");
        var link = clerk.Page.Locator(".receipt dl a");
        var found = ((await link.GetAttributeAsync("href"))!.Split('/')[^1], await link.InnerTextAsync(), await clerk.Page.Locator(".receipt .big").InnerTextAsync());
        clerk.Leaves();
        return found;
    }

    private static async Task NextIntakeAsync(Person clerk)
    {
        clerk.Expected.Add("409");
        await clerk.OpenAsync("/intake");
        var hands = new Hands(clerk);
        await hands.MatterAsync("spjy", "食品经营许可");
        await hands.FillAsync(Number);
        await clerk.SeesAsync("该申请人未履行容缺承诺");
        await hands.PressAsync("Alt+3");
        foreach (var mark in "11121")
            await hands.FillAsync(mark.ToString());
        await clerk.SeesAsync("中未按承诺补交材料");
        await clerk.ShowsAsync("intake-tolerance-blocked");
        await clerk.Page.Locator(".note").GetByText("前不适用容缺受理").WaitForAsync(); // the act is off, and says why
        await hands.PressAsync("F2");
        await clerk.Page.Locator(".draft").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "不要了" }).Or(clerk.Page.Locator(".draft .icon-only")).First.ClickAsync();
    }

    /// <summary>The applicant reads what became of it; whoever then tries codes is stopped by a word, not by a broken page.</summary>
    private async Task FollowedAsync(string number, string code)
    {
        await using var citizen = await Citizen.ComesAsync(centre);
        var person = citizen.Person;
        person.Expected.AddRange(["404", "429"]);
        await person.OpenAsync("/public/track");
        await citizen.AsksAsync(number, code);
        await person.SeesAsync("承诺后补的材料没有在");
        await person.SeesAsync("按承诺视为撤回申请");
        await person.SeesAsync("前再申请的，不适用容缺受理");
        Assert.Equal(0, await person.Page.GetByText("提交材料").CountAsync());
        await citizen.ShowsAsync("track-tolerance-broken");
        await person.PressAsync("退出查询");
        var stopped = person.Page.GetByText("查询太频繁");
        for (var guess = 0; guess < 20 && await stopped.CountAsync() == 0; guess++)
        {
            await citizen.AsksAsync(number, $"AAAAAA{guess:00}");
            await person.Page.GetByText("办件编号或查询码不对").Or(stopped).First.WaitForAsync();
            await Assertions.Expect(person.Page.Locator("form button[type=submit]")).ToBeEnabledAsync();
        }
        await person.SeesAsync("一分钟后再试");
        await citizen.ShowsAsync("track-too-many");
        Assert.Equal($"AAAAAA", (await person.Field("查询码").InputValueAsync())[..6]);
        person.Leaves();
    }
}
