using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests;

[Collection(OwnCentre.Name)]
public sealed class AdminStory(StrictCentre centre)
{
    [Fact]
    public async Task The_calendar_is_read_a_limit_counted_and_a_year_imported_after_its_faults_were_told()
    {
        await using var admin = await Person.ComesAsync(centre);
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/calendar");
        await admin.SeesAsync("248 个工作日");
        await admin.SeesAsync("国务院办公厅关于2026年部分节假日安排的通知");
        await admin.Page.Locator("#due-start").FillAsync("2026-09-18");
        await admin.Page.Locator("#due-amount").FillAsync("10");
        await admin.PressAsync("加一段中止");
        await admin.Page.GetByLabel("中止日（当日计入）").FillAsync("2026-09-22");
        await admin.Page.GetByLabel("恢复日（当日不计）").FillAsync("2026-10-12");
        await admin.KeyAsync("F9");
        await admin.SeesAsync("2026-10-21");
        await admin.ShowsAsync("calendar");

        await admin.PressAsync("2027");
        await admin.SeesAsync("尚未公布");
        await admin.ShowsAsync("calendar-not-published");
        var text = admin.Page.GetByLabel("文件内容");
        await text.FillAsync("""{"year":2027,"source":"测试通知","off":["2027-01-01..2027-01-03","2027-02-30"],"work":["2027-02-01"]}""");
        await admin.PressAsync("核对");
        await admin.SeesAsync("文件有 2 处错误");
        await admin.SeesAsync("off[2]");
        await admin.ShowsAsync("calendar-faults");
        await text.FillAsync("""{"year":2027,"source":"国务院办公厅关于2027年部分节假日安排的通知（演示）","off":["2027-01-01..2027-01-03","2027-02-05..2027-02-13"],"work":["2027-01-30"]}""");
        await admin.PressAsync("核对");
        await admin.SeesAsync("需要重新计算期限的在办件");
        await admin.Page.Locator(".year-import .primary").ScrollIntoViewIfNeededAsync();
        await admin.ShowsAsync("calendar-changes");
        await admin.PressAsync("导入");
        await admin.SeesAsync("已导入 2027 年");
        await admin.SeesAsync("国务院办公厅关于2027年");
        admin.Leaves();
    }

    [Fact]
    public async Task A_leave_is_recorded_and_the_work_goes_to_B()
    {
        var counter = new Counter(centre);
        var id = await counter.ReceiveAsync("康建平", Counter.SocialInsurance, idNumber: Counter.IdNumber(201));
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全");
        await using var admin = await Person.ComesAsync(centre);
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/people");
        await admin.SeesAsync("市场监管首席事务代表");
        await admin.ShowsAsync("people-posts");
        await admin.OpenAsync("/people?tab=windows");
        await admin.SeesAsync("婚姻登记综合受理窗口");
        await admin.ShowsAsync("people-windows");
        await admin.OpenAsync("/people?tab=powers");
        await admin.SeesAsync("红政服授");
        await admin.ShowsAsync("people-powers");

        await admin.OpenAsync("/people?tab=leaves");
        await admin.Page.Locator("#leave-who").FillAsync("胡淑芬");
        await admin.SeesAsync("由 孙永刚 代岗");
        await admin.KeyAsync("F9");
        await admin.SeesAsync("已登记请假：胡淑芬");
        await admin.SeesAsync("请假中");
        await admin.ShowsAsync("people-leaves");

        await using var deputy = await Person.ComesAsync(centre);
        await deputy.SignInAsync("rssb-deputy");
        await deputy.OpenAsync("/inbox?tab=standin");
        await deputy.SeesAsync("康建平");
        await deputy.ShowsAsync("inbox-standin");
        deputy.Leaves();
        await admin.PressAsync("销假");
        await admin.SeesAsync("已销假：胡淑芬");
        admin.Leaves();
    }

    [Fact]
    public async Task What_nobody_collects_becomes_overdue_and_the_applicant_is_reminded()
    {
        var counter = new Counter(centre);
        await counter.GrantAsync("崔玉兰", Counter.IdNumber(211));
        await counter.DaysPassAsync(32);
        await using var desk = await Person.ComesAsync(centre);
        await desk.SignInAsync("zwfw-out1");
        await desk.OpenAsync("/dispatch?tab=overdue");
        await desk.PressAsync("崔玉兰");
        await desk.TypeAsync("通话情况", "本人接听，周五来取");
        await desk.PressAsync("记录电话催领");
        await desk.SeesAsync("已记录催领：崔玉兰");
        await desk.Page.Locator(".reminders li").WaitForAsync();
        await desk.ShowsAsync("dispatch-overdue");
        desk.Leaves();
    }

    [Fact]
    public async Task The_places_of_administrators_are_there_in_English_and_in_the_dark()
    {
        await using var admin = await Person.ComesAsync(centre, "en", looks: "dark");
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/calendar?year=2026");
        await admin.SeesAsync("working days: 248");
        await admin.ShowsAsync("calendar-english-dark");
        await admin.OpenAsync("/people");
        await admin.SeesAsync("Acting now");
        await admin.ShowsAsync("people-english-dark");
        admin.Leaves();
    }
}
