using System.Text;
using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

/// <summary>事项: found by initials and read, imported with faults and without, and two versions compared.</summary>
[Collection(OneCentre.Name)]
public sealed class MatterStory(Centre centre)
{
    private const string Name = "公共场所卫生许可";
    private static readonly string[] Files = ["matters.csv", "materials.csv", "special-procedures.csv"];

    [Fact]
    public async Task A_matter_is_found_by_initials_read_changed_and_compared()
    {
        await using var admin = await Person.ComesAsync(centre);
        await admin.SignInAsync("zwfw-admin1");
        await admin.PressAsync("事项");
        await admin.SeesAsync(Name);
        await admin.ShowsAsync("matters");
        await admin.Page.GetByPlaceholder("名称、编码、拼音或首字母").FillAsync("ggcswsxk");
        await admin.KeyAsync("Enter");
        await Assertions.Expect(admin.Page.Locator(".list tbody tr:has(th)")).ToHaveCountAsync(1);
        await admin.ShowsAsync("matters-found");
        await admin.PressAsync(Name);
        await admin.SeesAsync("时限与特别程序");
        await admin.ShowsAsync("matter");

        await admin.OpenAsync("/matters/import");
        await ChooseAsync(admin, (file, text) => file == "matters.csv" ? Change(text, Name, line => line.Replace($",{Name},", $",{Name}（新办）,", StringComparison.Ordinal)) : text);
        await admin.SeesAsync("检查通过：1 个事项将发布新版本");
        await admin.SeesAsync("将成为第 2 版");
        await admin.ShowsAsync("matters-import-checked");
        await admin.KeyAsync("F9");
        await admin.SeesAsync("已发布 1 个事项");
        await admin.SeesAsync("比较两个版本");
        await admin.PressAsync("比较");
        await admin.SeesAsync("第 1 版 → 第 2 版");
        await admin.SeesAsync(Name + "（新办）");
        await admin.ShowsAsync("matter-difference");
        admin.Leaves();
    }

    [Fact]
    public async Task An_import_with_faults_is_refused_by_file_row_and_field_and_changes_nothing()
    {
        await using var admin = await Person.ComesAsync(centre);
        await admin.SignInAsync("zwfw-admin1");
        await admin.OpenAsync("/matters/import");
        await ChooseAsync(admin, (file, text) => file switch
        {
            "materials.csv" => Change(text, "M02", line => line.Replace(",true,", ",maybe,", StringComparison.Ordinal).Replace(",TRUE,", ",maybe,", StringComparison.Ordinal)),
            "matters.csv" => Change(text, Name, line => line.Replace("WorkDay", "Fortnight", StringComparison.Ordinal)),
            _ => text,
        });

        await admin.SeesAsync("不能导入");
        await admin.SeesAsync("Fortnight");
        await Assertions.Expect(admin.Page.GetByText("发布 1 个事项")).ToHaveCountAsync(0);
        await admin.ShowsAsync("matters-import-faults");
        await ChooseAsync(admin, (_, text) => text, encoding: Encoding.Unicode);
        await admin.SeesAsync("不能导入");
        await admin.ShowsAsync("matters-import-not-utf8");
        admin.Leaves();
    }

    [Fact]
    public async Task Whoever_has_no_part_in_it_reads_the_guide_and_it_is_there_in_English_and_in_the_dark()
    {
        await using var reviewer = await Person.ComesAsync(centre, "en", looks: "dark");
        await reviewer.SignInAsync("scjg-rev1");
        await reviewer.OpenAsync($"/matters/{Counter.Food}");
        await reviewer.SeesAsync("Statutory limit");
        await reviewer.SeesAsync("may come later");
        await reviewer.ShowsAsync("matter-english-dark");
        await reviewer.OpenAsync("/matters?kind=Instant");
        await reviewer.SeesAsync("Decided on the spot");
        await Assertions.Expect(reviewer.Page.GetByText("Import matters")).ToHaveCountAsync(0);
        reviewer.Leaves();
    }

    /// <summary>The seed's own files, changed on the way.</summary>
    private static Task ChooseAsync(Person admin, Func<string, string, string> change, Encoding? encoding = null) => admin.Page.Locator("input[type=file]").SetInputFilesAsync(
        Files.Select(file => new FilePayload
        {
            Name = file,
            MimeType = "text/csv",
            Buffer = (encoding ?? Encoding.UTF8).GetBytes(change(file, File.ReadAllText(Path.Combine(Centre.Root, "db", "seed", file)))),
        }));

    /// <summary>Changes the first line that holds a text.</summary>
    private static string Change(string text, string holds, Func<string, string> change)
    {
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains(holds, StringComparison.Ordinal));
        lines[at] = change(lines[at]);
        return string.Join('\n', lines);
    }
}
