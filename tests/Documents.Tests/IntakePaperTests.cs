using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Templates;

namespace ApprovalHub.Documents.Tests;

/// <summary>What the papers of the way in and of ends must say in words.</summary>
public sealed class IntakePaperTests(PressFixture press) : IClassFixture<PressFixture>
{
    [Fact]
    public void A_correction_notice_tells_all_at_once_until_when_and_what_follows()
    {
        using var pdf = new Pdf(press.Print(IntakeSamples.Correction));
        Assert.Contains("现一次告知需要补正的全部内容", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("请于2026年10月22日前（含当日）补正。逾期未补正的，视为撤回申请。", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("本通知应当最迟于2026年9月24日", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("一式两份", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_receipt_for_corrections_names_the_notice_and_the_day_of_the_answer()
    {
        using var pdf = new Pdf(press.Print(IntakeSamples.Corrected));
        Assert.Contains("与2026年9月18日的补正通知（红市场监管补〔2026〕7号）所列内容一致", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("最迟于2026年9月30日告知是否受理", pdf.Text, StringComparison.Ordinal);
        using var old = new Pdf(press.Print(IntakeSamples.Corrected with { NoticeNumber = null }));
        Assert.Contains("与2026年9月18日的补正通知所列内容一致", old.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_receipt_in_review_tells_the_last_day_or_that_nobody_can_tell_it_yet_and_why()
    {
        using var told = new Pdf(press.Print(IntakeSamples.ReviewCorrected));
        Assert.Contains("承诺最迟于2026年10月13日作出决定", told.Text, StringComparison.Ordinal);
        using var open = new Pdf(press.Print(IntakeSamples.ReviewCorrected with { Due = null, StillStopped = "听证" }));
        Assert.Contains("因听证尚未结束，办理期限仍暂停计算，目前不能确定作出决定的最后期限", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("最迟于", open.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("继续计算", open.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_signs_by_hand_is_asked_for_what_the_law_asks()
    {
        using var agent = new Pdf(press.Print(ToleranceSamples.Promise));
        Assert.Contains("承诺人（签名或者盖章）", agent.Text, StringComparison.Ordinal);
        using var head = new Pdf(press.Print(ToleranceSamples.Promise with { Capacity = "法定代表人", Authority = null, Signature = new Signature("孙丽", ByHand: true) }));
        Assert.Contains("承诺人（法定代表人签名并加盖单位印章）", head.Text, StringComparison.Ordinal);
        using var served = new Pdf(press.Print(ServiceSamples.Service));
        Assert.Contains("收件人（签名或者盖章）", served.Text, StringComparison.Ordinal);
        foreach (var kind in DocumentPress.Kinds.Keys)
        {
            using var any = new Pdf(press.Print(AllSamples.Of(kind)));
            Assert.DoesNotContain("签名、盖章", any.Text, StringComparison.Ordinal); // the law has 签名或者盖章: which of the two must not be left open
        }
    }

    [Fact]
    public void Refusals_name_the_rights_and_two_copies()
    {
        foreach (var paper in new Paper[] { EndSamples.Refusal, EndSamples.NotRequired, EndSamples.NotCompetent, EndSamples.Withdrawal, EndSamples.Termination })
        {
            using var pdf = new Pdf(press.Print(paper));
            Assert.Contains("六十日内向新乡市红旗区人民政府申请行政复议", pdf.Text, StringComparison.Ordinal);
            Assert.Contains("六个月内依法向新乡市红旗区人民法院提起行政诉讼", pdf.Text, StringComparison.Ordinal);
            Assert.Contains("一式两份", pdf.Text, StringComparison.Ordinal);
        }
        using var elsewhere = new Pdf(press.Print(EndSamples.NotCompetent));
        Assert.Contains("请你（单位）向新乡市卫滨区市场监督管理局申请", elsewhere.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_promise_says_the_five_things_and_shows_the_drawn_name()
    {
        using var pdf = new Pdf(press.Print(ToleranceSamples.Promise));
        foreach (var said in new[] { "真实意思表示", "已经知悉你单位一次告知的全部内容", "真实、合法、有效", "补齐全部容缺材料", "承担相应的法律责任" })
            Assert.Contains(said, pdf.Text, StringComparison.Ordinal);
        Assert.Contains("委托依据：2026年9月10日授权委托书", pdf.Text, StringComparison.Ordinal);
        Assert.Single(pdf.Pages.SelectMany(page => page.GetImages()));
        Assert.DoesNotContain("样章", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_name_is_marked_a_hand_signed_one_leaves_room_and_a_broken_picture_stops_nothing()
    {
        using var typed = new Pdf(press.Print(ToleranceSamples.Promise with { Signature = new Signature("孙立") }));
        Assert.Contains("孙立（电子签署）", typed.Text, StringComparison.Ordinal);
        using var hand = new Pdf(press.Print(ToleranceSamples.Promise with { Signature = new Signature("孙立", ByHand: true) }));
        Assert.Contains("孙立________________", hand.Text, StringComparison.Ordinal);
        using var broken = new Pdf(press.Print(ToleranceSamples.Promise with { Signature = new Signature("孙立", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]) }));
        Assert.Contains("承诺人（签名或者盖章）：孙立", broken.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_prints_to_the_same_bytes_and_is_no_text_that_fonts_must_have()
    {
        Assert.Equal(press.Print(ToleranceSamples.Promise), press.Print(ToleranceSamples.Promise));
        Assert.Empty(press.Press.MissingIn(PaperJson.Write<object>(ToleranceSamples.Promise)));
    }

    [Fact]
    public void A_fee_notice_writes_its_sum_in_capitals_too()
    {
        using var pdf = new Pdf(press.Print(ServiceSamples.Fee));
        Assert.Contains("¥9,369.00", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("人民币玖仟叁佰陆拾玖元整", pdf.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "人民币零元整")]
    [InlineData("0.05", "人民币伍分")]
    [InlineData("0.50", "人民币伍角整")]
    [InlineData("1409.50", "人民币壹仟肆佰零玖元伍角整")]
    [InlineData("6007.14", "人民币陆仟零柒元壹角肆分")]
    [InlineData("325.04", "人民币叁佰贰拾伍元零肆分")]
    [InlineData("16409.02", "人民币壹万陆仟肆佰零玖元零贰分")]
    [InlineData("107000.53", "人民币壹拾万柒仟元伍角叁分")]
    [InlineData("1680.32", "人民币壹仟陆佰捌拾元叁角贰分")]
    [InlineData("100000000", "人民币壹亿元整")]
    [InlineData("100010000", "人民币壹亿零壹万元整")]
    [InlineData("100000001", "人民币壹亿零壹元整")]
    [InlineData("20", "人民币贰拾元整")]
    public void Amounts_are_written_as_the_rules_of_bills_have_it(string amount, string capitals) =>
        Assert.Equal(capitals, ZhMoney.Capitals(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));
}
