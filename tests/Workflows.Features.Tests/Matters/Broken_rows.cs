using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Matters.Import;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Matters;

/// <summary>One wrong cell each, and the one fault that it gives.</summary>
public class Broken_rows
{
    [Theory]
    [InlineData("departments.csv", "WSJK,", "SCJG2,SCJG,", 3, "", "IMPORT_CELL_COUNT")]
    [InlineData("departments.csv", "11410702MB9010010H", "11410702MB9010010J", 2, "creditCode", "IMPORT_CREDIT_CODE")]
    [InlineData("departments.csv", "11410702MB9010184T", "11410702mb9010184t", 3, "creditCode", "IMPORT_CREDIT_CODE")]
    [InlineData("people.csv", "HQ1002", "HQ1001", 3, "staffNo", "IMPORT_TWICE")]
    [InlineData("people.csv", "HQ1002", "", 3, "staffNo", "IMPORT_VALUE_MISSING")]
    [InlineData("people.csv", "王建国", "王\u0007建国", 2, "name", "IMPORT_CONTROL_CHARACTER")]
    [InlineData("people.csv", "王建国", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一", 2, "name", "IMPORT_TEXT_TOO_LONG")]
    [InlineData("people.csv", "HQ1001,SCJG", "HQ1001,XXXX", 2, "department", "IMPORT_UNKNOWN_REFERENCE")]
    [InlineData("posts.csv", "DepartmentHead", "Boss", 2, "role", "IMPORT_UNKNOWN_VALUE")]
    [InlineData("posts.csv", "DepartmentHead", "3", 2, "role", "IMPORT_UNKNOWN_VALUE")]
    [InlineData("posts.csv", "scjg-head,scjg-deputy", "scjg-head,scjg-head", 2, "bAccount", "POST_PAIR_IS_ONE_PERSON")]
    [InlineData("posts.csv", "scjg-head,scjg-deputy", "scjg-head,", 2, "bAccount", "IMPORT_VALUE_MISSING")]
    [InlineData("posts.csv", "scjg-head,scjg-deputy", "scjg-head,nobody", 2, "bAccount", "IMPORT_UNKNOWN_REFERENCE")]
    [InlineData("windows.csv", "102,", "101,", 3, "number", "IMPORT_TWICE")]
    [InlineData("windows.csv", "Comprehensive,1,", "Comprehensive,-1,", 2, "floor", "IMPORT_NUMBER_OUT_OF_RANGE")]
    [InlineData("windows.csv", "WIN-101", "WIN-999", 2, "post", "IMPORT_UNKNOWN_REFERENCE")]
    [InlineData("windows.csv", "WIN-213,RSSB", "WIN-213,", 19, "departments", "IMPORT_WINDOW_TAKES_NOTHING")]
    [InlineData("authorisations.csv", "2026-01-01", "2026-13-01", 2, "from", "IMPORT_NOT_A_DATE")]
    [InlineData("authorisations.csv", "2027-12-31", "2025-12-31", 2, "to", "IMPORT_ENDS_BEFORE_START")]
    [InlineData("authorisations.csv", "*,Decide;", "*,Sign;", 2, "acts", "IMPORT_UNKNOWN_VALUE")]
    [InlineData("authorisations.csv", "scjg-chief,*", "scjg-chief,", 2, "matters", "IMPORT_VALUE_MISSING")]
    [InlineData("authorisations.csv", "scjg-chief,*", "scjg-chief,*;*", 2, "matters", "IMPORT_UNKNOWN_REFERENCE")]
    [InlineData("authorisations.csv", "〔2026〕2号", "〔2026〕1号", 3, "basis", "IMPORT_TWICE")]
    [InlineData("matters.csv", ",15,WorkDay,", ",fifteen,WorkDay,", 2, "statutoryAmount", "IMPORT_NOT_A_NUMBER")]
    [InlineData("matters.csv", ",15,WorkDay,", ",15,,", 2, "statutoryUnit", "IMPORT_VALUE_MISSING")]
    [InlineData("matters.csv", ",15,WorkDay,", ",99999,WorkDay,", 2, "statutoryAmount", "IMPORT_NUMBER_OUT_OF_RANGE")]
    [InlineData("matters.csv", ",15,WorkDay,", ",99999999999,WorkDay,", 2, "statutoryAmount", "IMPORT_NOT_A_NUMBER")]
    [InlineData("matters.csv", ",5,WorkDay,standard-site-visit", ",5,,standard-site-visit", 2, "greenUnit", "IMPORT_VALUE_MISSING")]
    [InlineData("matters.csv", "true,false,Certificate,食品经营许可证", "yes,false,Certificate,食品经营许可证", 2, "twoReviewers", "IMPORT_NOT_A_FLAG")]
    [InlineData("matters.csv", "营业执照,,,,,,,Receive", "营业执照,,,,,12,,Receive", 3, "blockMonths", "IMPORT_TOLERANCE_WITHOUT_LIMIT")]
    [InlineData("matters.csv", ",GAJJ,", ",GAXX,", 20, "participants", "IMPORT_UNKNOWN_REFERENCE")]
    [InlineData("special-procedures.csv", "SiteVisit", "Seance", 2, "kind", "IMPORT_UNKNOWN_VALUE")]
    [InlineData("materials.csv", "申请人身份证明,true,true,0,1,Either,Applicant", "申请人身份证明,true,true,0,1,Either,Heaven", 92, "source", "IMPORT_UNKNOWN_VALUE")]
    public void A_wrong_cell_is_told_by_row_and_column(string file, string old, string now, int row, string field, string code)
    {
        var read = SeedReader.Read(Seed.With(file, old, now));
        Assert.Null(read.Value);
        Assert.Contains((file, row, field, code), read.Faults.Select(f => (f.File, f.Row, f.Field, f.Code)));
    }

    [Fact]
    public void A_matter_that_stands_twice_is_told()
    {
        var second = Seed.Text("matters.csv").Split('\n')[2];
        var read = SeedReader.Read(Seed.With("matters.csv", second, second + "\n" + second));
        Assert.Equal([("matters.csv", 4, "code", "IMPORT_TWICE")], read.Faults.Select(f => (f.File, f.Row, f.Field, f.Code)));
    }

    [Fact]
    public void A_person_of_a_faulty_row_may_be_named_elsewhere_without_a_second_fault()
    {
        var read = SeedReader.Read(Seed.With("people.csv", "王建国", ""));
        Assert.Equal(["people.csv"], read.Faults.Select(f => f.File));
    }

    [Fact]
    public void A_file_that_is_not_there_makes_no_reference_unknown()
    {
        var read = SeedReader.Read(Seed.Files.Where(f => f.Name != "departments.csv"));
        Assert.Equal([("departments.csv", "IMPORT_FILE_MISSING")], read.Faults.Select(f => (f.File, f.Code)));
    }

    [Theory]
    [InlineData("matters.csv", ",15,WorkDay,", ",9,WorkDay,", 2, "promisedAmount", "MATTER_PROMISE_LONGER_THAN_LAW")]
    [InlineData("matters.csv", "一楼101号窗口", "一楼", 2, "address", "MATTER_ADDRESS_WITHOUT_WINDOW")]
    [InlineData("materials.csv", "M02,经营者身份证明,true,false", "M01,经营者身份证明,true,false", 8, "code", "MATTER_MATERIAL_TWICE")]
    [InlineData("materials.csv", "M01,食品经营许可申请书,true,false,1,0,Either", "M01,食品经营许可申请书,true,false,0,0,Paper", 2, "originals", "MATTER_MATERIAL_UNCOUNTED")]
    [InlineData("special-procedures.csv", "SiteVisit,false,5", "SiteVisit,false,0", 2, "expectedAmount", "MATTER_PROCEDURE_WITHOUT_TIME")]
    [InlineData("matters.csv", "食品经营许可证样本(示例)", "", 2, "resultSample", "MATTER_RESULT_WITHOUT_SAMPLE")]
    [InlineData("matters.csv", "还没有营业执照能先申请吗？可以容缺受理，签署承诺书后在承诺期限内补交营业执照。", "", 2, "questions", "MATTER_LICENCE_WITHOUT_QUESTION")]
    [InlineData("matters.csv", "还没有营业执照能先申请吗？可以容缺受理，签署承诺书后在承诺期限内补交营业执照。", "可以", 2, "questions", "IMPORT_QUESTION_WITHOUT_ANSWER")]
    [InlineData("matters.csv", ",设立变更,", ",,", 3, "personTopics", "MATTER_TOPICS_DIFFER")]
    [InlineData("matters.csv", ",3,市场主体登记管理条例第十九条", ",0,市场主体登记管理条例第十九条", 3, "extensionAmount", "MATTER_EXTENSION_UNFOUNDED")]
    public void A_broken_rule_is_told_where_it_is_broken(string file, string old, string now, int row, string field, string code)
    {
        var read = SeedReader.Read(Seed.With(file, old, now));
        Assert.Null(read.Value);
        Assert.Equal([(file, row, field, code)], read.Faults.Select(f => (f.File, f.Row, f.Field, f.Code)));
    }

    [Fact]
    public void A_procedure_that_its_template_has_no_step_for_is_told_by_its_row()
    {
        var seed = SeedReader.Read(Seed.Files).Value!;
        var files = Seed.With("matters.csv", ",6,WorkDay,standard-site-visit,,false,false,Reply,企业投资项目核准批复", ",6,WorkDay,standard,,false,false,Reply,企业投资项目核准批复")
            .Where(f => MatterImport.FileNames.Contains(f.Name)).ToList();

        var read = MatterImport.Read(files, seed.Departments, Shipped);

        Assert.Equal([("special-procedures.csv", 19, "kind", "MATTER_PROCEDURE_WITHOUT_STEP")], read.Faults.Select(f => (f.File, f.Row, f.Field, f.Code)));
    }

    private static IReadOnlyList<string>? Shipped(string template) =>
        DemoCentre.Files.Templates.Select(t => ProcessDefinition.Parse(t).Value).FirstOrDefault(t => t.Id == template)?.Procedures;

    [Fact]
    public void Matters_alone_are_read_against_the_departments_that_the_centre_has()
    {
        var seed = SeedReader.Read(Seed.Files).Value!;
        var files = Seed.Files.Where(f => MatterImport.FileNames.Contains(f.Name)).ToList();
        Assert.Equal(34, MatterImport.Read(files, seed.Departments, Shipped).Value!.Count);
        var without = MatterImport.Read(files, seed.Departments.Where(d => d.Code != "GAJJ"), Shipped);
        Assert.Equal([("matters.csv", 20, "participants", "IMPORT_UNKNOWN_REFERENCE", "GAJJ")], without.Faults.Select(f => (f.File, f.Row, f.Field, f.Code, f.Value)));
    }
}
