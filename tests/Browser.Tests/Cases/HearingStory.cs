using System.Globalization;
using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Cases;

/// <summary>法定听证 with stopped clocks; the clock is moved.</summary>
[Collection(AsideCentre.Name)]
public sealed class HearingStory(Centre centre)
{
    [Fact]
    public async Task The_hearing_stops_the_clocks_the_due_date_moves_and_the_proof_shows_every_day()
    {
        var counter = new Counter(centre);
        var id = await counter.AcceptedAsync(Counter.Hall, "M01", "M02", "M03");
        await using var reviewer = await Person.ComesAsync(centre);
        await reviewer.SignInAsync("whly-rev1");
        await reviewer.OpenAsync($"/cases/{id}");
        var before = await counter.ReadAsync("whly-rev1", $"/api/cases/{id}");
        var (due, accepted) = (before.GetProperty("promisedDue").GetString(), DateOnly.FromDateTime(before.GetProperty("acceptedAt").GetDateTimeOffset().ToOffset(TimeSpan.FromHours(8)).Date));
        await reviewer.ChooseAsync("通过");
        await reviewer.SeesAsync("法定必须");
        await reviewer.TypeAsync("意见", "材料符合规定，须举行听证。");
        await reviewer.ShowsAsync("case-review-procedures");
        await reviewer.KeyAsync("F9");
        await reviewer.SeesAsync("已提交：审查");
        await counter.CompleteAsync("whly-rev2", id, "review", "Passed", "同意");
        await reviewer.OpenAsync($"/cases/{id}");
        await reviewer.SeesAsync("计时中止");
        await reviewer.Page.Locator(".not-allowed summary").ClickAsync();
        await reviewer.SeesAsync("行政许可法第四十八条第一款第（三）项");
        await reviewer.ShowsAsync("case-hearing-refused");
        reviewer.Leaves();

        await counter.DaysPassAsync(22);
        await using var chair = await Person.ComesAsync(centre);
        await chair.SignInAsync("whly-rev3");
        await chair.OpenAsync($"/cases/{id}");
        await chair.SeesAsync("听证主持人");
        await chair.ChooseAsync("完成");
        await HeldAsync(chair, accepted);
        await chair.Page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "意见" }).Last.FillAsync("听证会依法举行，申请人和利害关系人无异议。");
        await chair.ShowsAsync("case-hearing");
        await chair.KeyAsync("F9");
        await chair.SeesAsync("已提交：听证");
        var moved = (await counter.ReadAsync("whly-rev1", $"/api/cases/{id}")).GetProperty("promisedDue").GetString();
        Assert.True(string.CompareOrdinal(moved, due) > 0, $"{due} should have moved, it is {moved}");
        chair.Leaves();

        await using var head = await Person.ComesAsync(centre);
        await head.SignInAsync("whly-head");
        await head.OpenAsync($"/cases/{id}");
        await head.PressAsync("延长期限");
        await head.Page.GetByLabel("延长（最多").FillAsync("5");
        await head.TypeAsync("理由", "场所位置须进一步核实");
        await head.ShowsAsync("case-extend");
        await head.KeyAsync("F9");
        await head.SeesAsync("延长 5 个工作日");
        await head.OpenAsync($"/cases/{id}/proof");
        await head.SeesAsync("期限是怎样算出的");
        await head.SeesAsync("中止不计");
        await head.SeesAsync("条记录，每条都含上一条的哈希，逐条核对无误");
        await head.ShowsAsync("case-proof");
        await head.PrintsAsync("case-proof-print");
        head.Leaves();
    }

    /// <summary>What the minutes say: notified on the day of acceptance, held three weeks later.</summary>
    private static async Task HeldAsync(Person chair, DateOnly accepted)
    {
        var labels = new (string Label, string Value)[]
        {
            ("听证通知送达日期", accepted.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("听证时间", accepted.AddDays(21).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T09:00"),
            ("听证地点", "政务服务中心三楼听证室"),
            ("记录人", "丁雪梅"),
            ("听证参加人", "孙丽，申请人\n王强，利害关系人"),
            ("审查意见、证据和理由", "材料符合规定。"),
            ("申辩和质证", "申请人陈述了场所情况；利害关系人没有异议。"),
        };
        foreach (var (label, value) in labels)
            await chair.Page.GetByLabel(label).First.FillAsync(value);
    }
}
