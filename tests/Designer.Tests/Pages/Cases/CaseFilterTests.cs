using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Tests.Pages.Cases;

public sealed class CaseFilterTests
{
    [Fact]
    public void The_address_holds_all_that_was_asked_and_nothing_that_was_not()
    {
        Assert.Equal("/cases", new CaseFilter().Address);
        Assert.Equal(
            "/cases?q=%E6%AC%A7%E9%98%B3&state=Ended&lane=Green&from=2026-09-18",
            new CaseFilter { Q = "欧阳", State = "Ended", Lane = "Green", From = new DateOnly(2026, 9, 18) }.Address);
    }

    [Fact]
    public void Those_overdue_are_asked_for_by_the_limit_that_they_are_past()
    {
        Assert.Equal("/cases?department=SCJG&overdue=Statutory", new CaseFilter { Department = "SCJG", Overdue = "Statutory" }.Cleaned().Address);
        Assert.True(new CaseFilter { Overdue = "Yesterday" }.Cleaned().IsPlain);
    }

    [Fact]
    public void What_cannot_be_meant_is_left_out()
    {
        var cleaned = new CaseFilter { Q = "  ", State = "Lost", Lane = "Blue", Department = "", From = CaseFilter.Day("yesterday") }.Cleaned();

        Assert.True(cleaned.IsPlain);
        Assert.Equal(new DateOnly(2026, 9, 18), CaseFilter.Day("2026-09-18"));
    }
}
