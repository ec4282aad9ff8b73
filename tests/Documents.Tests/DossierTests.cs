using System.Globalization;
using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Signing;
using ApprovalHub.Documents.Tests.Signing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace ApprovalHub.Documents.Tests;

/// <summary>案卷: the papers of a case in one PDF.</summary>
[Collection(Alone.Name)]
public sealed class DossierTests(PressFixture press) : IClassFixture<PressFixture>
{
    private static readonly DateTimeOffset At = new(2026, 10, 20, 10, 5, 0, TimeSpan.FromHours(8));

    private static readonly DossierPaper Empty = new()
    {
        Centre = "新乡市红旗区政务服务中心",
        Department = "新乡市红旗区市场监督管理局",
        CaseNumber = Samples.Grant.CaseNumber,
        Matter = Samples.Grant.Matter,
        Applicant = Samples.Grant.Applicant.Name,
        Result = "准予",
        ReceivedAt = At.AddDays(-32),
        AcceptedAt = At.AddDays(-31),
        DecidedAt = At.AddDays(-20),
        DeliveredAt = At.AddDays(-15),
        EndedAt = At.AddDays(-14),
        Retention = "30年",
        MadeBy = "张三",
        MadeAt = At,
        Papers = [],
    };

    private static readonly Paper[] Case =
        [Samples.Receipt, IntakeSamples.Correction, IntakeSamples.Corrected, Samples.Notice, ReviewSamples.Inspection, Samples.Grant, DecisionSamples.FoodLicence, ServiceSamples.Service];

    [Fact]
    public async Task Cover_and_index_say_every_field_of_the_snapshot()
    {
        var (dossier, pdfs) = Of(Case);
        using var pdf = await BindAsync(dossier, pdfs);
        Assert.All(
            [dossier.Centre, dossier.Department, dossier.CaseNumber, dossier.Matter, dossier.Applicant, "2026年9月18日", "2026年9月19日", "2026年9月30日", "2026年10月5日", "2026年10月6日　准予", "30年", "张三",
                "2026年10月20日10时05分", "共8件，", "各文书以系统存储的签署原件为准", "副本"],
            said => Assert.Contains(Pdf.Squeeze(said), pdf.PageTexts[0], StringComparison.Ordinal));
        Assert.All(dossier.Papers, paper =>
        {
            Assert.Contains(Pdf.Squeeze(paper.Title), pdf.PageTexts[1], StringComparison.Ordinal);
            Assert.Contains(Pdf.Squeeze(paper.Number.Replace('[', '〔').Replace(']', '〕')), pdf.PageTexts[1], StringComparison.Ordinal);
        });
        Assert.Contains("已换发", pdf.PageTexts[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(100)]
    public async Task All_papers_are_in_it_in_order_with_bookmarks_and_page_numbers_that_are_right(int count)
    {
        var (dossier, pdfs) = Of([.. Enumerable.Range(0, count).Select(i => Case[i % Case.Length])]);
        using var pdf = await BindAsync(dossier, pdfs);
        var papers = pdfs.Select(bytes => { using var paper = new Pdf(bytes); return paper.PageTexts.ToList(); }).ToList();
        var front = pdf.Pages.Count - papers.Sum(paper => paper.Count);
        Assert.InRange(front, 2, 2 + count / 20);
        var index = string.Concat(pdf.PageTexts.Take(front).Skip(1));
        Assert.Contains($"共{count}件，{papers.Sum(paper => paper.Count)}页", pdf.PageTexts[0], StringComparison.Ordinal);
        using var document = PdfDocument.Open(pdf.Bytes);
        Assert.True(document.TryGetBookmarks(out var bookmarks));
        var roots = bookmarks.Roots.Cast<DocumentBookmarkNode>().ToList();
        Assert.Equal(["案卷封面", "卷内目录"], roots.Take(2).Select(node => node.Title));
        Assert.Equal([1, 2], roots.Take(2).Select(node => node.PageNumber));
        var first = 1;
        foreach (var (paper, i) in papers.Select((paper, i) => (paper, i)))
        {
            Assert.Equal(front + first, roots[i + 2].PageNumber);
            Assert.Contains(dossier.Papers[i].Title, roots[i + 2].Title, StringComparison.Ordinal);
            Assert.All(paper.Select((text, page) => (text, page)), said =>
                Assert.Equal($"{said.text}案卷第{first + said.page}页", pdf.PageTexts[front + first - 1 + said.page]));
            var pages = paper.Count == 1 ? $"{first}" : $"{first}—{first + paper.Count - 1}";
            Assert.Contains($"{dossier.Papers[i].IssuedAt.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{pages}{dossier.Papers[i].Remark}", index, StringComparison.Ordinal);
            first += paper.Count;
        }

        Assert.Equal(count + 2, roots.Count);
    }

    [ToolFact("qpdf")]
    public async Task Qpdf_finds_no_fault_and_no_signature_field_is_left()
    {
        var (dossier, pdfs) = Of(Case);
        using var pdf = await BindAsync(dossier, pdfs);
        var (code, said) = await Tool.OnAsync("qpdf", ["--check"], pdf.Bytes);
        Assert.True(code == 0, said);
        var (_, json) = await Tool.OnAsync("qpdf", ["--json", "--json-key=acroform", "--json-key=outlines"], pdf.Bytes);
        Assert.Contains("\"hasacroform\": false", json, StringComparison.Ordinal);
        Assert.Contains("\"destpageposfrom1\": 3", json, StringComparison.Ordinal);
    }

    [ToolFact("java", Tool.Preflight)]
    public async Task Preflight_finds_nothing_in_the_joined_file_but_what_later_parts_allow()
    {
        var (dossier, pdfs) = Of(Case);
        using var pdf = await BindAsync(dossier, pdfs);
        Assert.Empty(await Preflight.FindingsAsync([pdf.Bytes]));
    }

    [Fact]
    public async Task A_hundred_papers_take_little_memory()
    {
        var (dossier, pdfs) = Of([.. Enumerable.Range(0, 100).Select(i => Case[i % Case.Length])]);
        using var folder = new TempFolder();
        await using var file = File.Create(folder.Of("dossier.pdf"));
        var (before, most) = (GC.GetTotalMemory(forceFullCollection: true), 0L);
        await press.Press.BindAsync(dossier, i =>
        {
            if (i % 10 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)); // what is held; not what waits to be collected
            return Task.FromResult(pdfs[i]);
        }, file);
        Assert.InRange(most - before, 0, 100_000_000);
        Assert.True(file.Length > 1_000_000);
    }

    private async Task<Pdf> BindAsync(DossierPaper dossier, List<byte[]> pdfs)
    {
        var before = pdfs.Select(bytes => bytes.ToArray()).ToList();
        using var bound = new MemoryStream();
        await press.Press.BindAsync(dossier, i => Task.FromResult(pdfs[i]), bound);
        Assert.Equal(before, pdfs);
        if (Environment.GetEnvironmentVariable("APPROVALHUB_SAMPLES") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, $"Dossier-{pdfs.Count.ToString(CultureInfo.InvariantCulture)}.pdf"), bound.ToArray());
        return new Pdf(bound.ToArray());
    }

    private (DossierPaper Dossier, List<byte[]> Pdfs) Of(IReadOnlyList<Paper> papers)
    {
        using var key = Keys.Sample();
        var pdfs = papers.Select(paper => PdfSigner.Sign(press.Print(paper), key, paper.Number, Keys.At)).ToList();
        var entries = papers.Select((paper, i) => new DossierPaper.Entry(TitleOf(paper), paper.Number, paper.Dated, i == 3 ? "已换发" : null));
        return (Empty with { Papers = [.. entries] }, pdfs);
    }

    private string TitleOf(Paper paper)
    {
        var kind = AllSamples.KindOf(paper);
        return press.Press.TitleOf(kind, DocumentPress.Kinds[kind], PaperJson.Write<object>(paper));
    }
}
