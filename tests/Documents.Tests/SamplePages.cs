namespace ApprovalHub.Documents.Tests;

/// <summary>Writes samples, archive snapshots and their pages as files, when <c>APPROVALHUB_SAMPLES</c> names a folder for them.</summary>
public sealed class SamplePages(PressFixture press) : IClassFixture<PressFixture>
{
    public static TheoryData<string> Kinds => [.. DocumentPress.Kinds.Keys];

    [Fact]
    public void The_posting_list_has_a_sample_that_prints()
    {
        var pdf = press.Press.RenderPostingList(PaperJson.Write(DeskSamples.Postings));
        Assert.NotEmpty(pdf);
        if (Environment.GetEnvironmentVariable("APPROVALHUB_SAMPLES") is { Length: > 0 } folder)
            File.WriteAllBytes(Path.Combine(folder, "PostingList.pdf"), pdf);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_a_sample_that_prints(string kind)
    {
        var paper = AllSamples.Of(kind);
        var pdf = press.Print(paper);
        Assert.NotEmpty(pdf);
        if (Environment.GetEnvironmentVariable("APPROVALHUB_SAMPLES") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{kind}.pdf"), pdf);
            File.WriteAllText(Path.Combine(folder, $"{kind}.v{DocumentPress.Kinds[kind]}.json"), PaperJson.Write<object>(paper));
        }
    }
}
