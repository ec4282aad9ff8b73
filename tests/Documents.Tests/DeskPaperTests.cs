using System.Globalization;
using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Templates;
using ApprovalHub.Documents.Tests.Snapshots;

namespace ApprovalHub.Documents.Tests;

/// <summary>授权委托书, 交接单 and 邮寄清单 on paper.</summary>
public sealed class DeskPaperTests(PressFixture press) : IClassFixture<PressFixture>
{
    [Theory]
    [InlineData(PaperKinds.AgentAuthority, "委托人（签名或者盖章）：", "受托人（签名）：")]
    [InlineData(PaperKinds.AgentAuthority, "3．代为签署和签收办理过程中的各类文书", "一式两份")]
    [InlineData(PaperKinds.HandoverSlip, "移交人（签名）：", "接收人（签名）：")]
    [InlineData(PaperKinds.HandoverSlip, "移交时间2026年9月18日17时20分", "办理期限2026年10月9日")]
    public void A_desk_paper_is_signed_by_both_sides_on_one_sheet(string kind, string said, string also)
    {
        using var pdf = new Pdf(press.Print(AllSamples.Of(kind)));
        Assert.Contains(said, pdf.Text, StringComparison.Ordinal);
        Assert.Contains(also, pdf.Text, StringComparison.Ordinal);
        Assert.Single(pdf.Pages);
    }

    [Fact]
    public void A_slip_adds_up_what_goes_over()
    {
        using var pdf = new Pdf(press.Print(DeskSamples.Slip));
        var there = DeskSamples.Slip.Materials;
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"合计{there.Count}项，原件{there.Sum(m => m.Originals)}份，复印件{there.Sum(m => m.Copies)}份"), pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_posting_list_says_every_parcel_by_carrier_and_adds_them_up()
    {
        using var pdf = new Pdf(Posted(DeskSamples.Postings));
        string[] said =
        [
            "邮寄清单", "交寄日期：2026年9月18日", "制表：郑出件", "承运单位：中国邮政速递物流（2件）", "承运单位：顺丰速运（1件）", "合计交寄邮件3件，内件4份", "揽收人（签名）",
            .. DeskSamples.Postings.Parcels.SelectMany(p => new[] { p.TrackingNo, p.Recipient, p.Address, p.Phone ?? "" }.Concat(p.Contents.SelectMany(c => new[] { c.Name, c.CaseNumber }))),
        ];
        Assert.All(said, text => Assert.Contains(Pdf.Squeeze(text), pdf.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_posting_list_repeats_its_heads_and_an_empty_one_says_so()
    {
        var many = DeskSamples.Postings with { Parcels = [.. Enumerable.Range(0, 120).Select(i => DeskSamples.Postings.Parcels[1] with { TrackingNo = $"99{i:00000}" })] };
        using var pdf = new Pdf(Posted(many));
        var pages = pdf.PageTexts.ToList();
        Assert.InRange(pages.Count, 3, 20);
        Assert.All(pages.SkipLast(1), page => Assert.Contains("邮件号", page, StringComparison.Ordinal));
        Assert.Equal(Posted(many), Posted(many));
        using var none = new Pdf(Posted(DeskSamples.Postings with { Parcels = [] }));
        Assert.Contains("当日没有交寄的邮件", none.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_posting_list_prints_whole_and_inside_the_margins(int seed)
    {
        foreach (var one in Enumerable.Range(seed * 1000, 40))
        {
            var json = new RandomPaper(one).Json(typeof(PostingListPaper));
            RandomTests.Check(press.Press, PostingListV1.Compose(json), one % 10 == 0 ? () => press.Press.RenderPostingList(json) : null);
        }
    }

    private byte[] Posted(PostingListPaper list) => press.Press.RenderPostingList(PaperJson.Write(list));
}
