using System.Globalization;

namespace ApprovalHub.Documents.Tests;

/// <summary>A PDF is a pure function of its snapshot (HOUSE.md D8).</summary>
public sealed class SameBytesTests(PressFixture press) : IClassFixture<PressFixture>
{
    [Fact]
    public void Printing_twice_gives_the_same_bytes()
    {
        Assert.Equal(press.Print(Samples.Receipt), press.Print(Samples.Receipt));
        Assert.Equal(press.Print(Samples.Notice), press.Print(Samples.Notice));
        Assert.Equal(press.Print(Samples.Grant), press.Print(Samples.Grant));
    }

    [Fact]
    public async Task Eight_threads_print_the_same_bytes_at_once()
    {
        // Four faces in one paper: the order in which fonts are written must not depend on who was first.
        var paper = Samples.Notice with { Applicant = Samples.Restaurant with { Name = "䶮㛃𠮷商行" } };
        var expected = press.Print(paper);
        var printed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Enumerable.Range(0, 10).Select(_ => press.Print(paper)).ToList())));
        Assert.All(printed.SelectMany(pdfs => pdfs), pdf => Assert.Equal(expected, pdf));
    }

    [Fact]
    public async Task The_collector_moving_memory_changes_nothing()
    {
        var expected = press.Print(Samples.Notice);
        var printing = Task.Run(() => Enumerable.Range(0, 15).Select(_ => press.Print(Samples.Notice)).ToList());
        while (!printing.IsCompleted)
        {
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            await Task.Delay(5); // a print takes 30 ms: several collections in each, but not one after the other for half a minute
        }

        Assert.All(await printing, pdf => Assert.Equal(expected, pdf));
    }

    [Fact]
    public void Another_press_prints_the_same_bytes()
    {
        using var other = new DocumentPress(new PressOptions());
        Assert.Equal(press.Print(Samples.Notice), other.Render(PaperKinds.AcceptanceNotice, 1, PaperJson.Write(Samples.Notice)));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        var expected = press.Print(Samples.Receipt);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal(expected, press.Print(Samples.Receipt));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_date_of_the_pdf_is_that_of_the_snapshot()
    {
        using var pdf = new Pdf(press.Print(Samples.Receipt));
        Assert.Equal(Samples.Receipt.ReceivedAt, pdf.Created);
    }

    [Fact]
    public void Another_snapshot_gives_other_bytes() =>
        Assert.NotEqual(press.Print(Samples.Receipt), press.Print(Samples.Receipt with { QueryCode = "AAAAAA" }));
}
