using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests.Supervision;

/// <summary>A typhoon day, looked at before it is confirmed, in a centre of its own: its calendar is changed.</summary>
[Collection(OneCentre.Name)]
public sealed class TyphoonStory : IAsyncLifetime
{
    private readonly Centre centre = new();

    public Task InitializeAsync() => centre.InitializeAsync();

    public Task DisposeAsync() => centre.DisposeAsync();

    [Fact]
    public async Task The_administrator_previews_and_confirms_a_typhoon_day_and_the_cases_say_what_moved()
    {
        var counter = new Counter(centre);
        var id = await counter.ReceiveAsync("康守田", idNumber: Counter.IdNumber(311));
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全");
        await counter.AcceptedAsync(Counter.Hall, "M01", "M02", "M03");
        await using var admin = await Person.ComesAsync(centre);
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/calendar");
        await admin.PressAsync("日历变更");
        await admin.SeesAsync("变更过的会记录在这里");
        await admin.Page.Locator("#edit-first").FillAsync("2026-09-21");
        await admin.Page.Locator("#edit-last").FillAsync("2026-09-22");
        await admin.Page.Locator("#edit-reason").FillAsync("台风红色预警，全区停工停业");
        await admin.Page.Locator("#edit-notice").FillAsync("新防指〔2026〕8号");
        await admin.KeyAsync("F8");
        await admin.SeesAsync("将变动 2 件");
        await admin.SeesAsync("10月9日");
        await admin.SeesAsync("10月12日");
        await admin.ShowsAsync("calendar-edit-preview");
        await admin.KeyAsync("F9");
        await admin.SeesAsync("已变更日历，2 件在办件正在重新计算期限");

        await counter.DaysPassAsync(1);
        await admin.OpenAsync("/calendar/edits");
        await admin.SeesAsync("2 件、");
        await admin.ShowsAsync("calendar-edits");
        await admin.Page.Locator(".edit-record a").First.ClickAsync();
        await admin.SeesAsync("第 1 号变更变动的期限");
        await admin.ShowsAsync("calendar-edit-moves");
        await admin.OpenAsync("/calendar?year=2026");
        await admin.SeesAsync("停办：台风红色预警");
        await admin.ShowsAsync("calendar-closed");
        await TheCaseSaysSoAsync(id);
        await TheYearIsMissedAsync(counter, admin);
        admin.Leaves();
    }

    private async Task TheCaseSaysSoAsync(string id)
    {
        await using var reviewer = await Person.ComesAsync(centre);
        await reviewer.SignInAsync("scjg-rev1");
        await reviewer.OpenAsync($"/cases/{id}");
        await reviewer.SeesAsync("台风红色预警，全区停工停业");
        await reviewer.SeesAsync("10月12日");
        await reviewer.ShowsAsync("case-moved");
        await reviewer.OpenAsync($"/cases/{id}/proof");
        await reviewer.SeesAsync("承诺时限 2026年10月9日 → 2026年10月12日");
        await reviewer.ShowsAsync("case-proof-moved", whole: true);
        await reviewer.PrintsAsync("case-proof-moved-print");
        reviewer.Leaves();
    }

    private async Task TheYearIsMissedAsync(Counter counter, Person admin)
    {
        await counter.DaysPassAsync(44);
        await admin.OpenAsync("/inbox");
        await admin.SeesAsync("2027 年的节假日安排还没有导入");
        await admin.ShowsAsync("inbox-missing-year");
        await using var english = await Person.ComesAsync(centre, "en", looks: "dark");
        await english.SignInAsync("zwfw-admin1");
        await english.OpenAsync("/calendar/edits");
        await english.SeesAsync("Record of changes");
        await english.Page.Locator("#edit-kind").SelectOptionAsync("Reopened");
        await english.Page.Locator("#edit-closure").SelectOptionAsync("2026-09-21..2026-09-22");
        await english.Page.Locator("#edit-reason").FillAsync("Warning lifted");
        await english.KeyAsync("F8");
        await english.SeesAsync("cases would move");
        await english.ShowsAsync("calendar-edits-english-dark");
        english.Leaves();
    }
}
