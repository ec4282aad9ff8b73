using ApprovalHub.Designer.Pages.Cases.Acts;
using ApprovalHub.Designer.Pages.Tolerance;

namespace ApprovalHub.Designer.Tests.Pages.Tolerance;

public sealed class ToleranceFilterTests
{
    [Fact]
    public void What_is_asked_for_stands_in_the_address_and_in_that_of_the_file()
    {
        var filter = new ToleranceFilter { Standing = "Overdue", Department = "SCJG", Extended = true, From = new(2026, 9, 1) };

        Assert.Equal("/tolerance?standing=Overdue&department=SCJG&extended=true&from=2026-09-01", filter.Address);
        Assert.Equal("/api/supervision/tolerances.csv?standing=Overdue&department=SCJG&extended=true&from=2026-09-01", filter.Csv);
    }

    [Fact]
    public void What_is_owed_comes_first_and_all_is_no_standing()
    {
        Assert.Equal("/tolerance", new ToleranceFilter().Address);
        Assert.Equal("/api/supervision/tolerances.csv?standing=Owed", new ToleranceFilter().Csv);
        Assert.Equal(("/tolerance?standing=All", "/api/supervision/tolerances.csv"), new ToleranceFilter { Standing = "All" } is var all ? (all.Address, all.Csv) : default);
        Assert.Equal("Owed", new ToleranceFilter { Standing = "Lost", Department = " " }.Cleaned().Standing);
    }

    [Fact]
    public void A_supply_by_day_is_moved_with_day_ground_and_reason()
    {
        var draft = new SideDraft();
        Assert.Equal("Cases.DayFirst", draft.Missing("extendSupply"));
        Assert.Equal("Cases.ForceMajeureFirst", (draft = draft with { Day = new(2026, 10, 9) }).Missing("extendSupply"));
        Assert.Equal("Cases.ReasonFirst", (draft = draft with { Ground = "暴雨" }).Missing("extendSupply"));
        Assert.Null((draft with { Words = "道路中断" }).Missing("extendSupply"));
    }
}
