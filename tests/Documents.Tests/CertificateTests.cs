namespace ApprovalHub.Documents.Tests;

/// <summary>The page of a certificate, apart from its words.</summary>
public sealed class CertificateTests(PressFixture press) : IClassFixture<PressFixture>
{
    [Theory]
    [InlineData("新乡市红旗区市场监督管理局")]
    [InlineData("河南省新乡市红旗区农业农村和水利综合执法局")]
    public void The_organ_of_a_certificate_stands_on_one_line_under_its_seal(string organ)
    {
        using var pdf = new Pdf(press.Print(DecisionSamples.FoodLicence with { Seal = Samples.MarketSeal with { Organ = organ } }));
        Assert.Contains(Pdf.Lines(Assert.Single(pdf.Pages)), line => line.Contains(organ, StringComparison.Ordinal));
    }
}
