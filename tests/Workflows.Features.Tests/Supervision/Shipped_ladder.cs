using ApprovalHub.Domain.Supervision;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>The ladder that is shipped warns before every limit ends, shows cards where the organ is late, and reaches the head and the supervisor.</summary>
public sealed class Shipped_ladder
{
    private static readonly LimitKind[] OfTheApplicant = [LimitKind.Tolerance, LimitKind.Correction];

    public static TheoryData<LimitKind> Organ => [.. Enum.GetValues<LimitKind>().Except(OfTheApplicant)];

    public static TheoryData<LimitKind> Applicant => [.. OfTheApplicant];

    [Theory]
    [MemberData(nameof(Organ))]
    public void A_limit_of_the_organ_is_told_before_its_end_shows_both_cards_and_escalates_to_head_and_supervisor_with_an_item(LimitKind limit)
    {
        var rungs = Of(limit);
        if (limit != LimitKind.Handover) // it runs out with the day of acceptance: there is no before
            Assert.Contains(rungs, r => !r.After && r.Rung is RungKind.Reminder or RungKind.Yellow && r.Audiences.Contains(Audience.Holder));
        Assert.Contains(rungs, r => r.Rung == RungKind.Yellow);
        Assert.Contains(rungs, r => r is { Rung: RungKind.Red, After: true });
        Assert.Contains(rungs, r => r.After && r.Audiences.Contains(Audience.Head));
        Assert.Contains(rungs, r => r.After && r.Audiences.Contains(Audience.Supervisor));
        Assert.Contains(rungs, r => r is { After: true, ReplyDays: > 0 });
    }

    /// <summary>A card blames whoever is late, and that is not the department; its head may move a day of supply (不可抗力顺延) while there is time, and learns what has lapsed.</summary>
    [Theory]
    [MemberData(nameof(Applicant))]
    public void A_limit_of_the_applicant_reminds_the_applicant_in_time_shows_no_card_and_reaches_the_head(LimitKind limit)
    {
        var rungs = Of(limit);
        Assert.Contains(rungs, r => r is { Rung: RungKind.Reminder, After: false, Amount: > 0 } && r.Audiences.Contains(Audience.Applicant));
        Assert.All(rungs, r => Assert.Equal((Card.None, null), (r.Card, r.ReplyDays)));
        Assert.Contains(rungs, r => r.Rung == RungKind.Head && r.Audiences.Contains(Audience.Head));
    }

    [Fact]
    public void Of_a_promise_the_head_is_told_while_the_day_may_still_be_moved_and_the_supervisor_when_it_breaks()
    {
        Assert.False(Assert.Single(Of(LimitKind.Tolerance), r => r.Rung == RungKind.Head).After);
        Assert.True(Assert.Single(Of(LimitKind.Tolerance), r => r.Rung == RungKind.Supervisor).After);
    }

    private static List<LadderRung> Of(LimitKind limit) => [.. DemoCentre.Seed.Ladder.Where(r => r.Limit == limit)];
}
