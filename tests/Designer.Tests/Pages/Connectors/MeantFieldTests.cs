using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Designer.Pages.Connectors;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Connectors;

/// <summary>The field that a platform means is marked where it is mended.</summary>
public sealed class MeantFieldTests : WebContext
{
    [Fact]
    public void Who_comes_for_a_field_corrects_and_finds_it_marked_and_all_else_not()
    {
        var line = new StepReportLine
        {
            Id = Guid.CreateVersion7(),
            Platform = "Province",
            CaseId = Guid.CreateVersion7(),
            CaseNumber = "410702260918000001",
            Step = 1,
            Version = 1,
            DataSet = "Application",
            At = TimeProvider.System.GetUtcNow(),
            State = "Rejected",
            Attempts = 1,
            Fault = "FIELD:materials",
            FaultFields = ["materials"],
        };
        StepReportResponse.Field[] fields = [new("phone", "Text", "13812345678"), new("materials.0.name", "Text", "营业执照"), new("materials.0.count", "Number", "1")];
        StepReportResponse.Act[] acts = [new("resend", true, true, null, null), new("correct", true, true, null, null)];
        var shown = Render<ReportBench>(with => with.Add(p => p.Is, new StepReportResponse(line, fields, [], [], acts) { Revision = 0 }).Add(p => p.Field, "materials"));

        shown.WaitForAssertion(() => Assert.Equal("true", shown.FindAll("[aria-pressed]")[1].GetAttribute("aria-pressed"))); // it comes to be corrected, though sending again is offered first
        Assert.Equal(["材料 1 · 名称", "材料 1 · 份数"], shown.FindAll("tr.meant th").Select(th => th.FirstChild!.TextContent.Trim()));
        Assert.Equal(2, shown.FindAll("tr.meant .mark").Count);
        Assert.NotNull(shown.Find("#field-materials-0-name input"));
    }
}
