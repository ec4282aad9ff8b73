using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Api.Contracts.People;
using ApprovalHub.Designer.Pages.Calendar;
using ApprovalHub.Designer.Pages.People;

namespace ApprovalHub.Designer.Tests;

/// <summary>The year on the wall, and whom a name means.</summary>
public sealed class AdminTests
{
    private static readonly OrganisationResponse.Person Chief = new(Guid.CreateVersion7(), "scjg-chief", "张红梅", "HQ1003", "SCJG");
    private static readonly OrganisationResponse.Person Deputy = new(Guid.CreateVersion7(), "scjg-deputy", "李思远", "HQ1002", "SCJG");
    private static readonly OrganisationResponse.Person Namesake = new(Guid.CreateVersion7(), "wsjk-chief", "张红梅", "HQ1008", "WSJK");

    private static readonly Roster Roster = new(new OrganisationResponse
    {
        Today = new(2026, 9, 18),
        Departments = [new("SCJG", "市场监督管理局", "市场监管", "1", "2", [new("SCJG-CHIEF", "首席事务代表", "ChiefRepresentative", Chief, Deputy, Deputy.Id)])],
        Windows = [],
        Authorisations = [],
        Delegations = [],
        Leaves = [new(Chief.Id, new(2026, 9, 18), new(2026, 9, 20)), new(Deputy.Id, new(2026, 9, 19), new(2026, 9, 20))],
        People = [Chief, Deputy, Namesake],
    });

    [Fact]
    public void A_holiday_s_weekend_is_holiday_and_a_make_up_sunday_is_worked()
    {
        var year = new YearSheet(new YearResponse
        {
            Year = 2026,
            Published = true,
            WorkDays = 248,
            Off = [new(2026, 9, 25)],
            Holidays = [new(new(2026, 9, 25), new(2026, 9, 27))],
            Worked = [new(2026, 9, 20)],
        });

        Assert.Equal("Work Weekend MadeUp Holiday Holiday", string.Join(' ', year.Days(9).Where(day => day.Day is 18 or 19 or 20 or 25 or 26).Select(year.Kind)));
        Assert.Equal(22, year.WorkDays(9));
        Assert.Equal((1, 30), (year.Before(9), year.Days(9).Count)); // 1 September 2026 is a Tuesday
    }

    [Theory]
    [InlineData("张红梅 HQ1003 市场监管", "scjg-chief")]
    [InlineData(" hq1003", null)]
    [InlineData("HQ1002", "scjg-deputy")]
    [InlineData("李思远", "scjg-deputy")]
    [InlineData("张红梅", null)] // two of that name
    [InlineData("", null)]
    public void A_person_is_meant_only_where_nobody_else_can_be(string typed, string? account) => Assert.Equal(account, Roster.Find(typed)?.Account);

    [Fact]
    public void Who_is_away_today_is_told_and_who_will_be_is_not()
    {
        Assert.NotNull(Roster.AwayToday(Chief.Id));
        Assert.Null(Roster.AwayToday(Deputy.Id));
        Assert.Equal("WSJK", Roster.Department("WSJK"));
    }

    [Fact]
    public void No_words_are_held_by_all() =>
        Assert.Equal((true, true, false), (Roster.Holds(" ", "张红梅"), Roster.Holds("scjg", null, "SCJG-CHIEF"), Roster.Holds("李", "张红梅")));
}
