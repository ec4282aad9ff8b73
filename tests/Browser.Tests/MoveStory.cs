using System.Text.Json.Nodes;
using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

/// <summary>办件迁移: a second version is published, the running case goes on on it by two signatures; and a supervisor frees a stuck case.</summary>
[Collection(AsideCentre.Name)]
public sealed class MoveStory(Centre centre)
{
    [Fact]
    public async Task A_running_case_goes_on_on_the_next_version_and_a_stuck_one_is_freed()
    {
        var counter = new Counter(centre);
        var (moved, stuck) = (await AcceptedAsync(counter, "迁移一号", 611), await AcceptedAsync(counter, "迁移二号", 612));
        var first = await counter.ReadAsync("zwfw-sup1", $"/api/cases/{moved}/process");
        var (template, version) = (first.GetProperty("templateId").GetString()!, first.GetProperty("templateVersion").GetInt32());
        await PublishNextAsync(counter, template);

        await using var admin = await Person.ComesAsync(centre);
        await admin.Page.SetViewportSizeAsync(1366, 1900);
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync($"/templates/{template}");
        await admin.PressAsync("迁移办件");
        await admin.PressAsync("对应节点");
        await admin.SeesAsync("编号相同");
        await admin.ShowsAsync("move-mapping");
        await admin.KeyAsync("F8");
        await admin.SeesAsync("仍按原到期日办理");
        await admin.Page.Locator("textarea").FillAsync("时限按新规定调整，在办件一并适用");
        await admin.ShowsAsync("move-dry-run");
        await admin.KeyAsync("F9");
        await admin.SeesAsync("须由另一名管理员或督查人员确认");
        await admin.ShowsAsync("move-proposed");
        var sheet = new Uri(admin.Page.Url).AbsolutePath;
        admin.Leaves();

        await using var supervisor = await Person.ComesAsync(centre);
        await supervisor.Page.SetViewportSizeAsync(1366, 1900);
        await supervisor.SignInAsync("zwfw-sup1");
        await supervisor.OpenAsync(sheet);
        await supervisor.SeesAsync("时限按新规定调整");
        await supervisor.KeyAsync("F9");
        await supervisor.SeesAsync("待迁移 0 件");
        await supervisor.SeesAsync("已完成");
        await supervisor.ShowsAsync("move-done");
        await supervisor.OpenAsync($"/cases/{moved}");
        await supervisor.SeesAsync($"由第 {version} 版迁到第 {version + 1} 版");
        await supervisor.Page.Locator(".way-all summary").ClickAsync();
        await supervisor.Page.Locator(".way-all input[type=checkbox]:not([disabled])").First.CheckAsync();
        await Assertions.Expect(supervisor.Page.Locator(".way-all figure.flow")).ToHaveCountAsync(2);
        await supervisor.ShowsAsync("move-case-versions", whole: true);

        await FreesAsync(supervisor, stuck);
        supervisor.Leaves();
    }

    private static async Task FreesAsync(Person supervisor, string stuck)
    {
        await supervisor.OpenAsync($"/cases/{stuck}");
        await supervisor.Page.Locator(".rescue summary").ClickAsync();
        await supervisor.Page.Locator(".rescue select").Last.SelectOptionAsync(new SelectOptionValue { Label = "统一出件" });
        await supervisor.Page.Locator(".rescue button").First.ClickAsync();
        await supervisor.SeesAsync("除非跳过法律要求的环节");
        await supervisor.ShowsAsync("rescue-refused");
        await supervisor.Page.Locator(".rescue select").Last.SelectOptionAsync(new SelectOptionValue { Label = "决定" });
        await supervisor.Page.Locator(".rescue button").First.ClickAsync();
        await supervisor.SeesAsync("取消待办");
        await supervisor.Page.Locator(".rescue textarea").FillAsync("审查岗位空缺，卡在审查");
        await supervisor.ShowsAsync("rescue-foreseen");
        await supervisor.Page.Locator(".rescue button").Last.ClickAsync();
        await supervisor.SeesAsync("由“审查”调整到“决定”");
        await supervisor.ShowsAsync("rescue-done");
    }

    private static async Task<string> AcceptedAsync(Counter counter, string applicant, int serial)
    {
        var id = await counter.ReceiveAsync(applicant, idNumber: Counter.IdNumber(serial));
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全");
        return id;
    }

    /// <summary>The next version gives the review another share of the promised time.</summary>
    private static async Task PublishNextAsync(Counter counter, string template)
    {
        var definition = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Centre.Root, "Workflows", "Templates", template + ".json")))!;
        definition["root"]!["activities"]!.AsArray().Single(a => (string)a!["id"]! == "review")!["limit"]!["expression"]!["value"] = "35%";
        await counter.PublishAsync(definition);
    }
}
