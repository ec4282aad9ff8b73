using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Cases;

/// <summary>授权委托书 for an agent and 交接单 for the department, made on the case page; 邮寄清单 of the day at the dispatch desk.</summary>
[Collection(OneCentre.Name)]
public sealed class DeskPaperStory(Centre centre)
{
    private static readonly object Agent = new { name = "祁安平", idNumber = "410702198203165037", phone = "13803730001", authority = "授权委托书 2026-09-18" };

    [Fact]
    public async Task A_clerk_makes_the_letter_of_authority_and_the_slip_and_the_desk_its_posting_list()
    {
        var counter = new Counter(centre);
        var id = await counter.ReceiveAsync("祁连春", agent: Agent);
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全，符合法定形式");
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win01");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.PressAsync("授权委托书");
        await clerk.SeesAsync("祁安平 生成");
        await clerk.ShowsAsync("case-authority");
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("已办理：授权委托书");
        await ReadsAsync(clerk, "授权委托书", "paper-authority");
        await clerk.PressAsync("移交材料（交接单）");
        await clerk.TypeAsync("接收人（部门经办人）", "刘卫东");
        await clerk.ShowsAsync("case-slip");
        await clerk.KeyAsync("F9");
        await clerk.SeesAsync("已办理：移交材料");
        await ReadsAsync(clerk, "申请材料交接单", "paper-slip");
        clerk.Leaves();

        await using var desk = await Person.ComesAsync(centre);
        await desk.SignInAsync("zwfw-out1");
        await desk.OpenAsync("/dispatch?tab=left");
        var list = await desk.Page.RunAndWaitForDownloadAsync(() => desk.PressAsync("邮寄清单"));
        Assert.StartsWith("邮寄清单 ", list.SuggestedFilename, StringComparison.Ordinal);
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString((await File.ReadAllBytesAsync(await list.PathAsync()))[..8]), StringComparison.Ordinal);
        await desk.ShowsAsync("dispatch-posting-list");
        desk.Leaves();
    }

    /// <summary>Opens a paper of the case in the browser's own viewer.</summary>
    private static async Task ReadsAsync(Person person, string paper, string picture)
    {
        var line = person.Page.Locator("section[aria-labelledby=papers] tr", new PageLocatorOptions { HasText = paper }).First;
        await line.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "预览" }).ClickAsync();
        await person.Page.Locator("iframe.pdf").WaitForAsync();
        await person.Page.Locator("iframe.pdf").ScrollIntoViewIfNeededAsync();
        await person.ReadsThePaperAsync();
        await person.ShowsAsync(picture);
    }
}
