using System.Globalization;
using ApprovalHub.Api.Endpoints.Supervision;

namespace ApprovalHub.Api.Tests;

/// <summary>Tables for a spreadsheet.</summary>
public sealed class CsvTests
{
    private static readonly string[] Columns = ["matter"];

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠SUM", "'＠SUM")]
    [InlineData("食品经营许可（新办）", "食品经营许可（新办）")]
    [InlineData("说“好”,\"行\"", "\"说“好”,\"\"行\"\"\"")]
    public void Text_that_a_spreadsheet_takes_for_a_formula_stays_a_text(string text, string cell) =>
        Assert.Equal(cell + "\r\n", Written(text)[(Written(text).IndexOf('\n', StringComparison.Ordinal) + 1)..]);

    [Fact]
    public void A_number_below_zero_stays_a_number() => Assert.EndsWith("\n-3\r\n", Written(-3), StringComparison.Ordinal);

    private static string Written(object value) => Csv.Write(CultureInfo.GetCultureInfo("zh-CN"), Columns, [[value]]);
}
