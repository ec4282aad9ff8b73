using ApprovalHub.Designer.Pages.Matters;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;

namespace ApprovalHub.Designer.Tests.Pages.Matters;

/// <summary>What is published is what was checked last, and too many files are refused in words.</summary>
public sealed class MatterImportTests : WebContext
{
    private const string Check = "POST /api/matters/import/check";

    [Fact]
    public void More_files_than_fit_are_refused_in_words()
    {
        var page = Render<MatterImportPage>();
        page.FindComponent<InputFile>().UploadFiles([.. Enumerable.Range(1, 21).Select(n => InputFileContent.CreateFromText("x", $"{n}.csv"))]);

        Assert.Contains("选了21个文件，一次最多20个", page.WaitForElement("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Check, Server.Asked);
    }

    [Fact]
    public void The_check_of_an_earlier_day_is_none_of_a_later_one()
    {
        Server.Says(Check, """{"effectiveFrom":"2026-10-01","faults":[],"matters":[{"code":"M1","name":"食品","version":1,"changes":[]}],"unchanged":0}""");
        var page = Render<MatterImportPage>();
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("x", "matters.csv"));
        page.WaitForElement(".page-head .primary");
        var early = Server.Hold(Check);
        page.Find("input[type=date]").Change("2026-10-01");
        page.WaitForAssertion(() => Assert.Equal(2, Server.Asked.Count(asked => asked == Check)));
        Assert.Empty(page.FindAll(".page-head .primary"));
        Server.Says(Check, """{"effectiveFrom":"2026-10-01","faults":[],"matters":[],"unchanged":7}""");
        var late = Server.Hold(Check);
        page.Find("input[type=date]").Change("2026-11-01");
        page.WaitForAssertion(() => Assert.Equal(3, Server.Asked.Count(asked => asked == Check)));

        early();
        late();

        page.WaitForAssertion(() => Assert.Contains("7", page.Find(".ok").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".page-head .primary"));
    }
}
