using System.IO.Compression;
using System.Text.Json;
using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

/// <summary>流程模板: every shipped one on its canvas, the keyboard alone through one, and a definition checked before it is published.</summary>
[Collection(OneCentre.Name)]
public sealed class TemplateStory(Centre centre)
{
    private static readonly string Folder = Path.Combine(Centre.Root, "Workflows", "Templates");

    [Fact]
    public async Task Every_shipped_template_is_shown_on_its_canvas()
    {
        await using var admin = await Person.ComesAsync(centre);
        await admin.SignInAsync("zwfw-admin1");
        await admin.PressAsync("流程模板");
        await admin.SeesAsync("承诺件（特别程序）");
        await admin.ShowsAsync("templates");
        foreach (var file in Directory.GetFiles(Folder, "*.json").Order())
        {
            var id = Path.GetFileNameWithoutExtension(file);
            await admin.OpenAsync($"/templates/{id}");
            await admin.Page.Locator(".flow.live .box").First.WaitForAsync();
            Assert.Equal(Activities(file), await admin.Page.Locator(".flow.live .box").CountAsync());
            await admin.ShowsAsync($"template-{id}");
        }
        admin.Leaves();
    }

    [Fact]
    public async Task The_keyboard_alone_goes_through_a_canvas()
    {
        await using var admin = await Person.ComesAsync(centre);
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/templates/joint");
        await admin.Page.Locator("[data-box=start]").FocusAsync();

        foreach (var key in new[] { "ArrowDown", "ArrowDown", "ArrowDown" })
            await admin.KeyAsync(key);
        await Assertions.Expect(admin.Page.Locator(".box:focus")).ToHaveCountAsync(1);
        await admin.Page.Locator("[data-box=intake]").FocusAsync();
        await admin.KeyAsync("Enter");
        await Assertions.Expect(admin.Page.Locator(".drawer h2")).ToHaveTextAsync("收件受理");
        await admin.SeesAsync("一次告知补正");
        await admin.ShowsAsync("template-step");
        await admin.KeyAsync("Escape");
        await Assertions.Expect(admin.Page.Locator("[data-box=intake]")).ToBeFocusedAsync();
        await admin.KeyAsync("+");
        await admin.KeyAsync("+");
        await admin.ShowsAsync("template-zoomed");
        await admin.KeyAsync("0");
        await Assertions.Expect(admin.Page.Locator("[data-box=intake]")).ToBeFocusedAsync();
        admin.Leaves();
    }

    [Fact]
    public async Task A_faulty_definition_is_shown_with_its_faults_by_step_and_a_sound_one_is_drafted_submitted_and_published_by_another()
    {
        await using var admin = await Person.ComesAsync(centre);
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/templates");
        await admin.PressAsync("导入模板");
        var sound = (await File.ReadAllTextAsync(Path.Combine(Folder, "instant.json"))).Replace("\"即办件\"", "\"即办件（提速）\"", StringComparison.Ordinal);

        await Choose(admin, sound.Replace("\"1 WorkDay\"", "\"soon\"", StringComparison.Ordinal));
        await admin.SeesAsync("改正前不能发布");
        Assert.True(await admin.Page.Locator(".box.faulty").CountAsync() > 0);
        await admin.ShowsAsync("template-faulty");
        await admin.Page.Locator(".faults button").First.ClickAsync();
        await admin.Page.Locator(".drawer .faults").WaitForAsync();
        await admin.ShowsAsync("template-fault-of-a-step");
        await Choose(admin, "{ no json");
        await admin.SeesAsync("这个文件不是 JSON");
        await Choose(admin, sound);
        await admin.SeesAsync("检查通过");
        await admin.ShowsAsync("template-checked");
        await admin.KeyAsync("F9");
        await admin.SeesAsync("第 2 版草稿");
        await admin.Page.Locator("textarea").FillAsync("窗口当场办结，减少一次往返");
        await admin.ShowsAsync("template-draft");
        await admin.KeyAsync("F9");
        await admin.SeesAsync("等待另一人发布");
        await admin.SeesAsync("不能发布或停用自己提出的模板");
        admin.Leaves();

        await using var second = await Person.ComesAsync(centre);
        await second.SignInAsync("zwfw-sup1");
        await second.PressAsync("流程模板");
        await second.SeesAsync("待发布");
        await second.ShowsAsync("template-drafts");
        await second.Page.Locator("#drafts + ul a").First.ClickAsync();
        await second.SeesAsync("窗口当场办结");
        await second.ShowsAsync("template-to-publish");
        await second.KeyAsync("F9");
        await second.SeesAsync("已发布：即办件（提速） 第 2 版");
        await second.SeesAsync("使用事项");
        await second.ShowsAsync("template-published");
        second.Leaves();
    }

    [Fact]
    public async Task A_zip_of_definitions_is_taken_file_by_file()
    {
        await using var admin = await Person.ComesAsync(centre);
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/templates/import");
        using var pack = new MemoryStream();
        await using (var zip = new ZipArchive(pack, ZipArchiveMode.Create, leaveOpen: true))
        {
            await zip.CreateEntryFromFileAsync(Path.Combine(Folder, "joint.json"), "joint.json");
            await using var broken = await zip.CreateEntry("broken.json").OpenAsync();
            broken.WriteByte((byte)'{');
        }

        await admin.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "templates.zip", MimeType = "application/zip", Buffer = pack.ToArray() });

        await admin.SeesAsync("存为草稿 0 个，未变 1 个，未导入 1 个");
        await admin.ShowsAsync("template-pack");
        admin.Leaves();
    }

    [Fact]
    public async Task It_is_there_in_English_and_in_the_dark()
    {
        await using var admin = await Person.ComesAsync(centre, "en", looks: "dark");
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/templates/standard");
        await admin.Page.Locator("[data-box=intake]").ClickAsync();
        await admin.SeesAsync("Window clerk");
        await admin.ShowsAsync("template-english-dark");
        admin.Leaves();
    }

    private static Task Choose(Person admin, string json) => admin.Page.Locator("input[type=file]").SetInputFilesAsync(
        new FilePayload { Name = "template.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(json) });

    private static int Activities(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return json.RootElement.GetProperty("root").GetProperty("activities").GetArrayLength();
    }
}
