using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>What a paper must say stands on it, searchable.</summary>
public sealed class FieldTests(PressFixture press) : IClassFixture<PressFixture>
{
    public static TheoryData<string> Kinds => [.. DocumentPress.Kinds.Keys];

    /// <summary>A letter of authority is dated by whoever signs it: when it was made stands in the PDF's date only.</summary>
    private const string Dated = $"{PaperKinds.AgentAuthority}.{nameof(AgentAuthorityPaper.MadeAt)}";

    /// <summary>The national form of the food licence names nothing but its own fields (食品经营许可和备案管理办法 §26).</summary>
    private static readonly string[] NotOnTheFoodLicence = [nameof(Paper.Matter), nameof(Paper.CaseNumber), nameof(Paper.ConsultPhone), nameof(Paper.ComplaintPhone)];

    /// <summary>Instants of which a paper tells the day: letters are dated by it, and so is what they refer to. All others stand to the minute.</summary>
    private static readonly HashSet<string> OnTheDay =
    [
        "CorrectionNotice.ReceivedAt", "CorrectionNotice.ToldAt", "ReviewCorrectionNotice.ReceivedAt", "ReviewCorrectionNotice.AcceptedAt", "ReviewCorrectionNotice.ToldAt",
        "RefusalNotice.ReceivedAt", "RefusalNotice.DecidedAt", "NotRequiredNotice.ReceivedAt", "NotRequiredNotice.DecidedAt", "NotCompetentNotice.ReceivedAt", "NotCompetentNotice.DecidedAt",
        "WithdrawalNotice.ReceivedAt", "WithdrawalNotice.AcceptedAt", "WithdrawalNotice.EndedAt", "TerminationNotice.ReceivedAt", "TerminationNotice.AcceptedAt", "TerminationNotice.EndedAt",
        "FeeNotice.ChargedAt", "UnclaimedNotice.ClosedAt", "SiteInspectionRecord.RecordedAt", "HearingMinutes.RecordedAt",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_value_of_the_snapshot_stands_in_the_paper_as_papers_print_it(string kind)
    {
        var paper = AllSamples.Of(kind);
        using var pdf = Print(paper);
        var absent = Said.Of(paper, "", where => OnTheDay.Contains($"{kind}.{where}")).Where(said => !(kind == PaperKinds.FoodLicence && NotOnTheFoodLicence.Contains(said.Where)) && $"{kind}.{said.Where}" != Dated)
            .Where(said => !said.Forms.Any(form => pdf.Text.Contains(Pdf.Squeeze(form), StringComparison.Ordinal)));
        Assert.Empty(absent.Select(said => $"{said.Where}: {string.Join(" or ", said.Forms)}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_number_stands_on_every_page_with_its_year_in_hexagonal_brackets(string kind)
    {
        using var pdf = Print(AllSamples.Of(kind));
        Assert.All(pdf.PageTexts, page => Assert.Matches(kind == PaperKinds.FoodLicence ? "JY\\d{14}" : "〔2026〕\\d+号", page));
    }

    [Fact]
    public void A_denial_names_the_law_and_both_ways_of_contesting_it()
    {
        using var pdf = new Pdf(press.Print(DecisionSamples.Denial));
        Assert.Contains("根据《中华人民共和国行政许可法》第三十八条第二款的规定，本机关决定：不予行政许可", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("六十日内向新乡市红旗区人民政府申请行政复议", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("六个月内依法向新乡市红旗区人民法院提起行政诉讼", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("一式两份", pdf.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PaperKinds.SpecialProcedureNotice, "所需时间不计算在办理期限内：办理期限自2026年9月22日的次日起暂停计算")]
    [InlineData(PaperKinds.ExtensionNotice, "经本机关负责人批准，办理期限延长10个工作日")]
    [InlineData(PaperKinds.HearingRightsNotice, "五日内（最迟2026年9月30日）")]
    [InlineData(PaperKinds.HearingNotice, "听证时间2026年10月13日9时00分")]
    [InlineData(PaperKinds.SiteInspectionRecord, "核查人员（签名）")]
    [InlineData(PaperKinds.DenialDecision, "一式两份")]
    [InlineData(PaperKinds.UnclaimedNotice, "决定的效力不因未领取而改变，办理结果继续保存在出件窗口，你（单位）仍可以随时领取")]
    public void A_letter_or_record_says_what_its_law_asks_and_fits_one_sheet(string kind, string said)
    {
        using var pdf = new Pdf(press.Print(AllSamples.Of(kind)));
        Assert.Contains(said, pdf.Text, StringComparison.Ordinal);
        Assert.Single(pdf.Pages);
    }

    [Fact]
    public void Minutes_of_a_collective_decision_count_the_votes_and_stay_in_the_file()
    {
        using var pdf = new Pdf(press.Print(DecisionSamples.Collective));
        Assert.Contains("表决结果：同意2票，不同意1票，弃权1票", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("不对外送达", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_licence_lies_on_one_page_however_much_it_says()
    {
        var name = string.Concat(Enumerable.Repeat("新乡市红旗区和平大道餐饮", 16));
        var much = DecisionSamples.FoodLicence with
        {
            Applicant = Samples.Restaurant with { Name = name, Address = name },
            Premises = name + name,
            Items = [.. Enumerable.Range(1, 25).Select(i => $"第{i}类食品制售（不含冷荤类食品）")],
        };
        using var pdf = new Pdf(press.Print(much));
        var page = Assert.Single(pdf.Pages);
        Assert.True(page.Width > page.Height);
        Assert.Contains(name + name, string.Concat(pdf.PageTexts), StringComparison.Ordinal);
        Assert.All(page.Letters, letter => Assert.InRange(letter.StartBaseLine.Y, 12 * 72 / 25.4, page.Height - 12 * 72 / 25.4));
    }

    [Fact]
    public void A_receipt_says_when_things_came_in_and_when_the_clock_starts()
    {
        using var pdf = Print(Samples.Receipt);
        Assert.Contains("2026年9月18日9时05分", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("最迟于2026年9月24日告知是否受理", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("自收到申请材料之日（2026年9月18日）起即为受理", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("办理期限自受理之日的次日起计算", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_receipt_of_a_case_accepted_on_the_spot_names_the_first_day()
    {
        using var pdf = Print(Samples.Receipt with { ClockStart = new DateOnly(2026, 9, 21), Missing = [] });
        Assert.Contains("办理期限自2026年9月21日起计算", pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("告知是否受理", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("尚缺材料无。", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_names_limits_and_the_due_day()
    {
        using var pdf = Print(Samples.Notice);
        Assert.Contains("法定时限20个工作日承诺时限10个工作日办结期限2026年10月9日", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("2026年9月18日16时30分", pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("2026年10月9日（暂定", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_in_a_year_without_calendar_is_provisional()
    {
        using var pdf = Print(Samples.Notice with { Due = new DueDate(new DateOnly(2027, 1, 8), 2027) });
        Assert.Contains("办结期限2027年1月8日（暂定，2027年日历尚未公布）", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_names_what_is_tolerated_and_until_when()
    {
        using var pdf = Print(Samples.Notice);
        Assert.Contains("从业人员健康证明复印件各1份2027年1月5日（暂定，2027年日历尚未公布）", pdf.Text, StringComparison.Ordinal);
        using var plain = Print(Samples.Notice with { Tolerance = null });
        Assert.DoesNotContain("容缺", plain.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_names_its_validity_and_the_rights()
    {
        using var pdf = Print(Samples.Grant);
        Assert.Contains("有效期2026年9月30日至2031年9月29日", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("六十日内向新乡市红旗区人民政府申请行政复议", pdf.Text, StringComparison.Ordinal);
        using var endless = Print(Samples.Grant with { ValidUntil = null, Title = "准予登记决定书" });
        Assert.Contains("自2026年9月30日起长期有效", endless.Text, StringComparison.Ordinal);
        Assert.Contains("准予登记决定书", endless.Text, StringComparison.Ordinal);
    }

    private Pdf Print(Paper paper) => new(press.Print(paper));
}
