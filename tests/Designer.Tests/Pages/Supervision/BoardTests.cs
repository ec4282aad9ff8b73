using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Pages.Supervision;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Tests.Pages.Supervision;

/// <summary>What the board asks for, and how it sums up.</summary>
public sealed class BoardTests
{
    private static readonly DateOnly Today = new(2026, 9, 18);

    [Theory]
    [InlineData(null, null, null, null, "/supervision?from=2026-09-01&to=2026-09-18&by=department")]
    [InlineData("2026-01-01", "2026-03-31", "matter", " SCJG ", "/supervision?from=2026-01-01&to=2026-03-31&department=SCJG&by=matter")]
    [InlineData("2026-03-31", "2026-01-01", "moon", "", "/supervision?from=2026-01-01&to=2026-03-31&by=department")]
    [InlineData("1.9.2026", "2026-09-10", "case", null, "/supervision?from=2026-09-01&to=2026-09-10&by=case")]
    public void The_address_says_what_is_shown(string? from, string? to, string? by, string? department, string address) =>
        Assert.Equal(address, BoardFilter.Of(from, to, by, department, Today).Address);

    [Fact]
    public void A_table_is_a_file_of_the_same_period() => Assert.Equal(
        "/api/supervision/statistics.csv?table=steps&from=2026-09-01&to=2026-09-18&department=SCJG", BoardFilter.Of(null, null, null, "SCJG", Today).Csv("steps"));

    [Fact]
    public void Periods_begin_with_the_month_the_quarter_and_the_year() => Assert.Equal(
        "Month 2026-09-01 2026-09-18|LastMonth 2026-08-01 2026-08-31|Quarter 2026-07-01 2026-09-18|Year 2026-01-01 2026-09-18",
        string.Join('|', BoardFilter.Periods(Today).Select(p => $"{p.Name} {BoardFilter.Iso(p.From)} {BoardFilter.Iso(p.To)}")));

    [Theory]
    [InlineData("2026-09-17", "2026-09-19", "09-17:0/0 09-18:1/2 09-19:0/0")]
    [InlineData("2026-08-31", "2026-11-08", "08-31:0/0 09-07:0/0 09-14:1/2 09-21:0/0 09-28:0/0 10-05:0/4 10-12:0/0 10-19:0/0 10-26:0/0 11-02:0/0")]
    [InlineData("2025-09-01", "2026-10-31", "2025-09:0/0 2025-10:0/0 2025-11:0/0 2025-12:0/0 2026-01:0/0 2026-02:0/0 2026-03:0/0 2026-04:0/0 2026-05:0/0 2026-06:0/0 2026-07:0/0 2026-08:0/0 2026-09:1/2 2026-10:0/4")]
    public void Days_without_cards_are_there_and_long_periods_go_by_weeks_or_months(string from, string to, string told)
    {
        IReadOnlyList<CardLine> lines = [new("2026-09-18", "2026-09-18", 1, 2), new("2026-10-10", "2026-10-10", 0, 4)];
        var first = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture);
        var last = DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture);
        var days = CardDays.Of([.. lines.Where(l => string.CompareOrdinal(l.Key, to) <= 0)], first, last);

        Assert.Equal(told, string.Join(' ', days.Labels.Select((label, at) => $"{label}:{days.Yellow[at]}/{days.Red[at]}")));
    }

    [Theory]
    [InlineData(0, 0, "—")]
    [InlineData(2, 3, "66.6%")]
    [InlineData(2999, 3000, "99.9%")]
    [InlineData(3, 3, "100%")]
    public void A_share_is_cut_so_that_only_all_is_all(int part, int whole, string told) => Assert.Equal(told, TimeBoard.Share(part, whole));

    [Fact]
    public void Who_must_act_next_is_counted()
    {
        var page = new Page<ItemLine>([Item("Open", mine: true), Item("Open", late: true), Item("Replied"), Item("Replied", mine: true), Item("Corrected"), Item("Corrected", mine: true)], null);

        Assert.Equal(new ItemCounts(2, 1, 2, 2, false), ItemCounts.Of(page));
        Assert.Equal(2, ItemCounts.WaitingFor(page, supervisor: false)); // to reply to one, to correct another
        Assert.Equal(4, ItemCounts.WaitingFor(page, supervisor: true)); // nobody closes the own ones
    }

    [Theory]
    [InlineData("Open", "SCJG", "Promised.Red", "/supervision/items?state=Open&department=SCJG&rule=Promised.Red")]
    [InlineData("Lost", " ", null, "/supervision/items")]
    public void The_list_of_items_has_its_filters_in_the_address(string? state, string? department, string? rule, string address) =>
        Assert.Equal(address, ItemFilter.Of(state, department, rule).Address);

    internal static ItemLine Item(string state, bool mine = false, bool late = false) => new()
    {
        Id = Guid.CreateVersion7(),
        DepartmentCode = "SCJG",
        DepartmentName = "市场监管",
        Rule = "Promised.Red",
        Card = "Red",
        State = state,
        OpenedAt = new(2026, 9, 18, 9, 0, 0, TimeSpan.FromHours(8)),
        ReplyBy = new(2026, 9, 23),
        Mine = mine,
        Late = late,
        Revision = 3,
    };
}
