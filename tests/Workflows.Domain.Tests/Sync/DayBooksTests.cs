using ApprovalHub.Domain.Sync;

namespace ApprovalHub.Domain.Tests.Sync;

/// <summary>Two books of a day side by side.</summary>
public sealed class DayBooksTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 19, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, "a", ReportState.Taken, 1, "a", null, null)]
    [InlineData(1, "a", ReportState.Sent, 1, "a", DifferenceKind.Unconfirmed, RepairWay.Ask)]
    [InlineData(1, "a", ReportState.Waiting, 1, "a", DifferenceKind.Unconfirmed, RepairWay.SendAgain)]
    [InlineData(1, "a", ReportState.Taken, 0, "", DifferenceKind.MissingThere, RepairWay.SendAgain)]
    [InlineData(1, "a", ReportState.Waiting, 0, "", DifferenceKind.MissingThere, RepairWay.SendAgain)]
    [InlineData(1, "a", ReportState.Rejected, 0, "", DifferenceKind.MissingThere, RepairWay.ByHand)]
    [InlineData(1, "a", ReportState.Taken, 1, "b", DifferenceKind.OtherContent, RepairWay.NewVersion)]
    [InlineData(1, "a", ReportState.Taken, 3, "a", DifferenceKind.OtherContent, RepairWay.NewVersion)]
    [InlineData(2, "b", ReportState.Taken, 1, "a", DifferenceKind.OtherContent, RepairWay.SendAgain)]
    [InlineData(2, "b", ReportState.Waiting, 1, "a", DifferenceKind.OtherContent, RepairWay.SendAgain)]
    [InlineData(0, "", ReportState.Taken, 1, "a", DifferenceKind.MissingHere, RepairWay.ByHand)]
    public void What_differs_has_its_name_and_its_remedy(int ours, string mine, ReportState state, int theirs, string other, DifferenceKind? kind, RepairWay? way)
    {
        var books = Laid(ours == 0 ? [] : [Own("A", 1, ours, mine, state)], theirs == 0 ? [] : [new("A", 1, theirs, other)]);

        var found = books.Differences.SingleOrDefault();
        Assert.Equal((kind, way), (found?.Kind, found?.Way));
        if (way == RepairWay.NewVersion)
            Assert.Equal(Math.Max(ours, theirs) + 1, found!.NextVersion(ours));
    }

    [Fact]
    public void What_moved_after_the_platform_was_asked_is_left_to_the_next_look() =>
        Assert.Empty(Laid([Own("A", 1, 1, "a", ReportState.Taken) with { Moved = Now }, Own("A", 2, 1, "b", ReportState.Waiting) with { Moved = Now.AddSeconds(1) }], []).Differences);

    [Fact]
    public void What_the_platform_counts_to_another_day_is_other_content_even_where_it_says_the_same()
    {
        var books = new DayBooks(Now);
        books.Lay("Process", (null, new HeldSet("Process", 1, "x")), ([], [Own("A", 1, 1, "a", ReportState.Taken)]), [new("A", 1, 1, "a")]);

        Assert.Equal((DifferenceKind.OtherContent, RepairWay.NewVersion), (books.Differences.Single().Kind, books.Differences.Single().Way));
    }

    [Fact]
    public void Differences_stand_in_the_order_of_cases_and_steps()
    {
        var books = Laid([Own("B", 2, 1, "a", ReportState.Taken), Own("A", 10, 1, "a", ReportState.Taken), Own("A", 9, 1, "a", ReportState.Taken)], [new("B", 1, 1, "z")]);

        Assert.Equal([("A", 9, 1), ("A", 10, 2), ("B", 1, 3), ("B", 2, 4)], books.Differences.Select(d => (d.CaseNumber, d.Step, d.Place)));
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("a", "a", true)]
    [InlineData("a", "b", false)]
    [InlineData(null, "b", false)]
    public void Sets_are_the_same_by_count_and_digest(string? ours, string? theirs, bool same) =>
        Assert.Equal(same, DayBooks.IsSame(ours is null ? null : new HeldSet("Process", 1, ours), theirs is null ? null : new HeldSet("Process", 1, theirs)));

    private static DayBooks Laid(IReadOnlyList<OwnRow> ours, IReadOnlyList<HeldRow> theirs)
    {
        var books = new DayBooks(Now);
        books.Lay("Process", (null, null), (ours, []), theirs);
        return books;
    }

    private static OwnRow Own(string number, int step, int version, string digest, ReportState state) =>
        new(new HeldRow(number, step, version, digest), Guid.CreateVersion7(), Guid.CreateVersion7(), state, Now.AddHours(-1));
}
