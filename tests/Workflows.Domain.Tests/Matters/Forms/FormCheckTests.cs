using System.Text.Json;
using ApprovalHub.Domain.Matters.Forms;

namespace ApprovalHub.Domain.Tests.Matters.Forms;

public class FormCheckTests
{
    private static readonly DateOnly Today = new(2026, 9, 18);

    [Theory]
    [InlineData("""{"depth": 1}""", "FORM_FIELD_UNKNOWN", "")]
    [InlineData("""{"purpose": "娱乐"}""", "FORM_CHOICE_UNKNOWN", "purpose")]
    [InlineData("""{"purpose": 5}""", "FORM_FIELD_TYPE", "purpose")]
    [InlineData("""{"amount": "5"}""", "FORM_FIELD_TYPE", "amount")]
    [InlineData("""{"amount": 100.01}""", "FORM_NUMBER_RANGE", "amount")]
    [InlineData("""{"amount": 1.005}""", "FORM_DECIMALS", "amount")]
    [InlineData("""{"amount": 1e300}""", "FORM_NUMBER_TOO_LARGE", "amount")]
    [InlineData("""{"purpose": "生活", "pumps": 1}""", "FORM_FIELD_HIDDEN", "pumps")]
    [InlineData("""{"drain": false, "where": "河边"}""", "FORM_FIELD_HIDDEN", "where")]
    [InlineData("""{"drain": "true"}""", "FORM_FIELD_TYPE", "drain")]
    [InlineData("""{"from": "2026-02-30"}""", "FORM_DATE_WRONG", "from")]
    [InlineData("""{"head": "110105194912310021"}""", "CITIZEN_ID_CHECKSUM", "head")]
    [InlineData("""{"ways": ["well", "sea"]}""", "FORM_CHOICE_UNKNOWN", "ways")]
    [InlineData("""{"points": [{"name": "a1"}]}""", "FORM_PATTERN", "points/0/name")]
    [InlineData("""{"points": [{"name": "甲"}, {"name": "乙", "other": 1}]}""", "FORM_FIELD_UNKNOWN", "points/1")]
    [InlineData("""{"points": [1]}""", "FORM_FIELD_TYPE", "points")]
    [InlineData("""{"points": [{}, {}, {}, {}]}""", "FORM_ROWS_TOO_MANY", "points")]
    [InlineData("""{"points": [{"name": "甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬癸甲"}]}""", "FORM_LENGTH", "points/0/name")]
    [InlineData("""{"drain": true, "where": "一\u202e二"}""", "FORM_TEXT_NOT_PRINTABLE", "where")]
    [InlineData("""{"drain": true, "where": "\ud800"}""", "FORM_TEXT_NOT_PRINTABLE", "where")]
    [InlineData("""{"letter": ["a"]}""", "FORM_FIELD_TYPE", "letter")]
    public void What_is_wrong_is_told_by_field(string values, string code, string place)
    {
        var wrong = Read(values).Wrong;

        Assert.Contains((code, place), wrong.Select(w => (w.Code, w.Args["place"])));
    }

    [Fact]
    public void What_is_missing_is_told_only_where_it_is_shown()
    {
        Assert.Equal("purpose amount pumps ways points", Missing("{}"));
        Assert.Equal("amount ways points", Missing("""{"purpose": "生活", "drain": false}"""));
        Assert.Equal("amount where ways points/0/name", Missing("""{"purpose": "生活", "drain": true, "points": [{"depth": 3}]}"""));
    }

    [Fact]
    public void What_is_stored_is_trimmed_without_needless_digits_and_in_the_forms_order()
    {
        var reading = Read("""{"head": " １１０１０５１９４９１２３１００２ｘ ", "amount": 2.50, "purpose": " 农业 ", "ways": ["pump", "well", "pump"], "pumps": null, "points": [{"name": "东井", "depth": 1e1}], "from": ""}""");

        Assert.Empty(reading.Wrong);
        Assert.Equal("""{"purpose":"农业","amount":2.5,"head":"11010519491231002X","ways":["well","pump"],"points":[{"name":"东井","depth":10}]}""",
            reading.Values.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    private static string Missing(string values) => string.Join(' ', Read(values).Missing.Select(m => m.Args["place"]));

    private static FormReading Read(string values)
    {
        using var typed = JsonDocument.Parse(values);
        return FormCheck.Read(A_form.Water, typed.RootElement, Today);
    }
}
