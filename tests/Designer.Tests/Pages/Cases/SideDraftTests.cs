using ApprovalHub.Designer.Pages.Cases.Acts;

namespace ApprovalHub.Designer.Tests.Pages.Cases;

/// <summary>What the forms beside a task's own still ask for before anything is sent.</summary>
public sealed class SideDraftTests
{
    private static readonly FeeDraft Whole = new() { Name = "城市道路占用费", Standard = "0.50元/平方米·日", Quantity = "120平方米 × 30日", Amount = "1800.00", Ground = "《城市道路管理条例》第三十七条" };

    [Theory]
    [InlineData("1800", 1800.0)]
    [InlineData(" 0.05 ", 0.05)]
    [InlineData("0", null)]
    [InlineData("-3", null)]
    [InlineData("1.005", null)]
    [InlineData("1,800", null)]
    [InlineData("", null)]
    public void A_fee_is_more_than_nothing_and_to_the_cent(string typed, double? yuan) => Assert.Equal((decimal?)yuan, (Whole with { Amount = typed }).Yuan);

    [Fact]
    public void A_fee_notice_waits_for_every_field_of_every_fee()
    {
        Assert.Equal("Cases.FeesFirst", new SideDraft().Missing("charge"));
        Assert.Equal("Cases.FeesFirst", new SideDraft { Fees = [Whole, Whole with { Ground = " " }] }.Missing("charge"));
        Assert.Null(new SideDraft { Fees = [Whole] }.Missing("charge"));
    }

    [Fact]
    public void A_correction_in_review_waits_for_its_words_its_days_and_its_ground()
    {
        var draft = new SideDraft { Corrections = new Dictionary<string, string> { ["M03"] = "补充" } };
        Assert.Equal("Cases.CorrectionsFirst", (draft with { Corrections = new Dictionary<string, string> { ["M03"] = " " } }).Missing("askInReview"));
        Assert.Equal("Cases.CorrectionDaysFirst", draft.Missing("askInReview"));
        Assert.Equal("Cases.GroundFirst", (draft with { Amount = 5 }).Missing("askInReview"));
        Assert.Null((draft with { Amount = 5, Ground = "行政许可法第三十四条第一款" }).Missing("askInReview"));
    }

    [Fact]
    public void A_slip_waits_for_materials_and_for_who_takes_them()
    {
        Assert.Equal("Cases.MaterialsFirst", new SideDraft().Missing("slip"));
        Assert.Equal("Cases.TakerFirst", new SideDraft { Codes = ["M01"] }.Missing("slip"));
        Assert.Null(new SideDraft { Codes = ["M01"], Taker = "刘卫东" }.Missing("slip"));
    }
}
