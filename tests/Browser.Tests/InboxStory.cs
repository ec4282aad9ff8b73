using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests;

[Collection(OneCentre.Name)]
public sealed class InboxStory(Centre centre)
{
    [Fact]
    public async Task A_reviewer_signs_in_claims_a_case_reads_its_file_and_passes_it()
    {
        var counter = new Counter(centre);
        var id = await counter.ReceiveAsync("张三");
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全，符合法定形式");
        foreach (var name in new[] { "李晓梅", "新乡市红旗区老街面馆", "王强" })
            await counter.CompleteAsync("zwfw-win01", await counter.ReceiveAsync(name), "intake", "Accepted", "材料齐全");
        await using var reviewer = await Person.ComesAsync(centre);

        await reviewer.OpenAsync("/");
        await reviewer.PressAsync("工作人员登录");
        await reviewer.Page.Locator("#account").WaitForAsync();
        await reviewer.ShowsAsync("sign-in");
        await reviewer.SignInAsync("scjg-rev1");
        await reviewer.SeesAsync("您签收的办件会出现在这里");
        await reviewer.PressAsync("岗位待办");
        await reviewer.Page.Locator(".list tbody tr").First.WaitForAsync();
        await reviewer.ShowsAsync("inbox-pool"); // others have work in this pool too: whose row stands first is not this story's
        await reviewer.OpenAsync("/inbox?tab=pool&q=新乡市红旗区老街面馆");
        await reviewer.SeesAsync("老街面馆");
        await reviewer.OpenAsync("/inbox?tab=pool");
        await reviewer.PressAsync("签收");
        await reviewer.SeesAsync("已签收：食品经营许可");
        await reviewer.OpenAsync("/inbox?tab=mine");
        await reviewer.SeesAsync("退回岗位");
        await reviewer.ShowsAsync("inbox-mine");
        await reviewer.OpenAsync($"/cases/{id}");
        await reviewer.SeesAsync("申请材料");
        await reviewer.SeesAsync("剩 10 个工作日");
        await reviewer.ShowsAsync("case");
        await reviewer.Page.Locator(".route .now").ScrollIntoViewIfNeededAsync();
        await reviewer.ShowsAsync("case-process");
        await reviewer.ChooseAsync("通过");
        await reviewer.TypeAsync("意见", "经审查，符合条件。");
        await reviewer.KeyAsync("F9");
        await reviewer.SeesAsync("已提交：审查");
        await reviewer.SeesAsync("经审查，符合条件。");
        await reviewer.PressAsync("预览");
        await reviewer.Page.Locator("iframe.pdf").WaitForAsync();
        await reviewer.Page.Locator("iframe.pdf").ScrollIntoViewIfNeededAsync();
        await reviewer.ReadsThePaperAsync();
        await reviewer.ShowsAsync("case-paper");
        await reviewer.OpenAsync("/inbox?tab=done");
        await reviewer.SeesAsync("张三");
        await reviewer.ShowsAsync("inbox-done");
        await reviewer.OpenAsync($"/cases/{id}");
        await reviewer.PressAsync("关注");
        await reviewer.SeesAsync("取消关注");
        await reviewer.OpenAsync("/inbox?tab=following");
        await reviewer.SeesAsync("张三");
        await reviewer.ShowsAsync("inbox-following");
        reviewer.Leaves();
    }

    [Fact]
    public async Task What_arrives_shows_by_itself_and_is_approved_with_one_opinion()
    {
        var counter = new Counter(centre);
        await using var reviewer = await Person.ComesAsync(centre);
        await reviewer.SignInAsync("scjg-rev2");
        await reviewer.OpenAsync("/inbox?tab=pool&q=阮秋棠");
        await reviewer.SeesAsync("没有符合条件的办件");

        var id = await counter.ReceiveAsync("阮秋棠");
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全");
        await reviewer.SeesAsync("阮秋棠");
        await reviewer.Page.Locator(".list input[type=checkbox]").First.CheckAsync();
        await reviewer.SeesAsync("已选 1 件");
        await reviewer.TypeAsync("意见", "经审查，同意。");
        await reviewer.ShowsAsync("inbox-bulk");
        await reviewer.PressAsync("同意所选");

        await reviewer.SeesAsync("已办 1 件，共 1 件");
        await reviewer.OpenAsync($"/cases/{id}");
        await reviewer.SeesAsync("经审查，同意。");
        reviewer.Leaves();
    }

    [Fact]
    public async Task The_same_places_are_there_in_English_and_in_the_dark()
    {
        var counter = new Counter(centre);
        var id = await counter.ReceiveAsync("赵敏", green: "重大项目配套");
        await using var clerk = await Person.ComesAsync(centre, "en", looks: "dark");

        await clerk.OpenAsync("/sign-in");
        await clerk.SeesAsync("Staff sign-in");
        await clerk.SignInAsync("zwfw-win01");
        await clerk.SeesAsync("My inbox");
        await clerk.SeesAsync("赵敏");
        await clerk.ShowsAsync("inbox-english-dark");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.SeesAsync("Materials");
        await clerk.ShowsAsync("case-english-dark");
        clerk.Leaves();
    }
}
