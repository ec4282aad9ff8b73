using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests;

/// <summary>好差评: only who was served rates, once; a low rating is looked into, and who rated stays hidden from the window.</summary>
[Collection(AsideCentre.Name)]
public sealed class RatingStory(Centre centre)
{
    [Fact]
    public async Task An_applicant_rates_what_has_ended_and_a_low_rating_is_looked_into()
    {
        var counter = new Counter(centre);
        var (id, number, code) = await counter.ReceiveKnownAsync("饶明月", "M01", "M02", "M03", "M04", "M05");
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全。");
        await counter.GrantAsync(id);
        await using var citizen = await Citizen.ComesAsync(centre);
        var person = citizen.Person;
        await person.OpenAsync("/public/track");
        await citizen.AsksAsync(number, code);
        await person.SeesAsync("已作出决定，等待领取");
        Assert.Equal(0, await person.Page.GetByText("请您评价这次服务").CountAsync());
        await person.ChooseAsync("我是申请人或者有权代收的人，确认接收");
        await Pen.SignsAsync(person.Page);
        await person.SeesAsync("已签名");
        await person.PressAsync("电子接收");
        await person.SeesAsync("请您评价这次服务");
        await person.SeesAsync("请先选择满意程度");

        await person.ChooseAsync("不满意");
        await person.SeesAsync("请勾选原因或者说明具体情况");
        await person.ChooseAsync("办理时间长");
        await person.TypeAsync("具体情况", "排队一个多小时才叫到号");
        await citizen.ShowsAsync("track-rate");
        await person.PressAsync("提交评价");
        await person.SeesAsync("您已评价：不满意");
        await citizen.ShowsAsync("track-rated");
        person.Leaves();

        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win01");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.SeesAsync("办理时间长");
        Assert.Equal(0, await clerk.Page.GetByText("排队一个多小时").CountAsync());
        clerk.Leaves();

        await using var supervisor = await Person.ComesAsync(centre);
        await supervisor.SignInAsync("zwfw-sup1");
        await supervisor.OpenAsync($"/cases/{id}");
        await supervisor.SeesAsync("排队一个多小时才叫到号");
        await supervisor.Page.SetViewportSizeAsync(1366, 1900); // the whole case at once: nothing lies half under the head
        await supervisor.ShowsAsync("case-rated");
        await supervisor.Page.SetViewportSizeAsync(1366, 768);
        await supervisor.Page.Locator("[aria-labelledby=ratings] a").First.ClickAsync();
        await supervisor.SeesAsync("办理时间长");
        await supervisor.ShowsAsync("item-of-a-rating");
        await supervisor.OpenAsync("/supervision");
        await supervisor.Page.Locator("#ratings-title").ScrollIntoViewIfNeededAsync();
        await supervisor.ShowsAsync("supervision-ratings");
        supervisor.Leaves();
    }
}
