using ApprovalHub.Designer.Pages.Supervision;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;

namespace ApprovalHub.Designer.Tests.Components;

/// <summary>A file in another encoding is refused in words; nothing of it is taken.</summary>
public sealed class TextFileTests : WebContext
{
    private static readonly byte[] Gbk = [0xCA, 0xB1, 0xCF, 0xDE, 0x0A]; // 时限 as spreadsheets save it

    [Fact]
    public void What_is_not_utf_8_is_refused_and_named()
    {
        var import = Show();
        import.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Gbk, "ladders.csv"));

        var told = import.WaitForElement("[role=alert]").TextContent;
        Assert.Contains("“ladders.csv”不是 UTF-8 编码", told, StringComparison.Ordinal);
        Assert.Contains("CSV UTF-8", told, StringComparison.Ordinal);
        Assert.Empty(import.FindAll(".primary"));
    }

    [Fact]
    public void Utf_8_with_and_without_its_mark_is_taken()
    {
        var import = Show();
        import.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary([0xEF, 0xBB, 0xBF, .. "时限\n1\n"u8], "ladders.csv"));

        import.WaitForElement(".primary");
        Assert.Empty(import.FindAll("[role=alert]"));
    }

    private IRenderedComponent<CsvImport> Show() => Render<CsvImport>(with => with.Add(c => c.File, "ladders.csv").Add(c => c.Current, "x").Add(c => c.Import, _ => Task.CompletedTask));
}
