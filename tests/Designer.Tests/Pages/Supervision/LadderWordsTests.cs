using System.Globalization;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Pages.Supervision;
using ApprovalHub.Designer.Tests.Kit;
using ApprovalHub.Designer.Tests.Pages.Cases;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Tests.Pages.Supervision;

/// <summary>Rungs and rules in words, and as files.</summary>
public sealed class LadderWordsTests
{
    private static readonly Texts Texts = AllTexts.New();
    private static readonly LadderLine Red = new() { Limit = "Promised", Rung = "Red", Amount = 0, Unit = "Day", After = true, Tells = ["Holder", "Head"], ReplyDays = 3 };
    private static readonly RuleLine Fee = new("IllegalFee", "违规\"收费\"，乱收费, 摊派", "行政许可法第五十八条", "Manual", "Red", 3);

    public LadderWordsTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

    [Theory]
    [InlineData(2, "Day", false, "剩 2 个工作日时")]
    [InlineData(20, "Percent", false, "剩 20% 时")]
    [InlineData(0, "Day", true, "到期时")]
    [InlineData(3, "Day", true, "超期 3 个工作日时")]
    public void When_a_rung_fires_is_told(int amount, string unit, bool after, string told) =>
        Assert.Equal(told, LadderWords.When(Texts, Red with { Amount = amount, Unit = unit, After = after }));

    [Fact]
    public void The_file_that_is_downloaded_is_the_one_that_is_imported()
    {
        var seed = File.ReadAllLines(Path.Combine(TextTests.Root(), "db/seed/ladder.csv"));
        Assert.Equal(seed[0], LadderWords.Csv([Red]).Split("\r\n")[0]);
        Assert.Equal("Promised,Red,0,Day,true,Holder;Head,3", LadderWords.Csv([Red]).Split("\r\n")[1]);
        Assert.Equal(File.ReadAllLines(Path.Combine(TextTests.Root(), "db/seed/supervision-rules.csv"))[0], LadderWords.Csv([Fee]).Split("\r\n")[0]);
        Assert.Equal("IllegalFee,\"违规\"\"收费\"\"，乱收费, 摊派\",行政许可法第五十八条,Manual,Red,3", LadderWords.Csv([Fee]).Split("\r\n")[1]);
        Assert.StartsWith("data:text/csv;charset=utf-8,%EF%BB%BFlimit%2Crung", LadderWords.Address(LadderWords.Csv([Red])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_named_as_people_know_it_and_one_that_is_gone_by_its_code()
    {
        var names = new RuleNames(Texts, A_case.Say(), [Fee], [Red, Red with { Rung = "Head", ReplyDays = null }]);

        Assert.Equal(["Promised.Red", "IllegalFee"], names.Codes); // what opens no item is none
        Assert.Equal(("承诺时限 · 红牌", "违规\"收费\"，乱收费, 摊派", "OldRule"), (names.Of("Promised.Red"), names.Of("IllegalFee"), names.Of("OldRule")));
        Assert.Equal(("时限梯级：到期时", "行政许可法第五十八条"), (names.GroundOf("Promised.Red"), names.GroundOf("IllegalFee")));
        Assert.Equal("立件时的规则，现已不在册", names.GroundOf("OldRule"));
    }
}
