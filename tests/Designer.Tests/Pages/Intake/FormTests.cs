using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Pages.Intake;

namespace ApprovalHub.Designer.Tests.Pages.Intake;

/// <summary>What the form makes of what the clerk ticks.</summary>
public sealed class FormTests
{
    private readonly IntakeForm form = new() { Name = "张三", IdNumber = "410702199003072519", Phone = "13812345678" };

    public FormTests() => form.Choose(Guides.Food);

    [Fact]
    public void A_list_that_nobody_has_looked_through_suggests_no_notice()
    {
        Mark(MaterialMark.Received, "M01", "M02");

        Assert.Equal("Accepted", form.Suggested(Guides.Food.Materials));
    }

    [Theory]
    [InlineData(MaterialMark.Received, "Accepted")]
    [InlineData(MaterialMark.Tolerated, "Tolerated")]
    [InlineData(MaterialMark.Missing, "Correction")]
    public void The_secondary_material_decides(MaterialMark secondary, string outcome)
    {
        Mark(MaterialMark.Received, "M01", "M02");
        Mark(secondary, "M04");

        Assert.Equal(outcome, form.Suggested(Guides.Food.Materials));
    }

    [Fact]
    public void What_is_not_there_is_told_at_once_and_what_is_wrong_too()
    {
        Mark(MaterialMark.Received, "M01");
        Mark(MaterialMark.Missing, "M02", "M04");
        form.Materials.Find(m => m.Code == "M01")!.Asked = " 第二页未签字 ";

        var answer = IntakeRequests.Outcome(form, "Correction", code => $"请补交 {code}");

        Assert.Equal([("M01", "第二页未签字"), ("M02", "请补交 M02"), ("M04", "请补交 M04")], answer.Corrections.Select(c => (c.MaterialCode, c.Asked)));
        Assert.Null(answer.Tolerance);
    }

    [Fact]
    public void The_promise_is_signed_by_the_applicant_unless_the_agent_did()
    {
        Assert.Equal("张三", IntakeRequests.Outcome(form, "Tolerated", c => c).Tolerance!.SignedBy);

        (form.HasAgent, form.AgentName, form.Signer) = (true, "李四", "李四");
        Assert.Equal("李四", IntakeRequests.Outcome(form, "Tolerated", c => c).Tolerance!.SignedBy);

        form.HasAgent = false;
        Assert.Equal("张三", IntakeRequests.Outcome(form, "Tolerated", c => c).Tolerance!.SignedBy);
    }

    [Fact]
    public void Only_what_is_there_is_handed_in_and_shared_data_is_no_paper()
    {
        Mark(MaterialMark.Received, "M01", "M04");
        Mark(MaterialMark.Missing, "M02");

        var request = IntakeRequests.Receipt(form, null);

        Assert.Equal([("M01", MaterialWay.Paper, 1), ("M04", MaterialWay.Shared, 0)], request.Materials.Select(m => (m.Code, m.Way, m.Originals)));
        Assert.Null(request.Agent);
        Assert.Null(request.GreenReason);
    }

    [Fact]
    public void Another_matter_drops_what_is_not_on_its_list_and_whom_it_does_not_serve()
    {
        Mark(MaterialMark.Received, "M01");

        form.Choose(Guides.ForCompanies);

        Assert.Equal(MaterialMark.Open, Assert.Single(form.Materials).Mark);
        Assert.Equal(ApplicantKind.Enterprise, form.Kind);
    }

    [Theory]
    [InlineData("11410702MB9010010H4000101001000", "11410702MB9010010H4000101001000")]
    [InlineData("https://hub.test/guide/11410702mb9010010h4000101001000", "11410702MB9010010H4000101001000")]
    [InlineData("食品", null)]
    [InlineData("spjy", null)]
    public void A_scanned_code_is_seen(string scanned, string? code) => Assert.Equal(code, MatterShelf.Code(scanned));

    private void Mark(MaterialMark mark, params string[] codes)
    {
        foreach (var code in codes)
            form.Materials.Find(m => m.Code == code)!.Mark = mark;
    }
}
