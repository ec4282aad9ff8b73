using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Tracking;

public sealed class Followed_by_the_applicant
{
    /// <summary>Where the matter issues first, the desk hands over and so does the page (FACTS 4.8).</summary>
    [HubTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_result_that_is_issued_first_may_be_received_online_while_something_is_owed(bool issuesFirst)
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish("食品经营许可", m => m with { Tolerance = m.Tolerance! with { IssueFirst = issuesFirst } });
        var received = await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company, "M04");
        var food = await hub.Complete(received, "收件受理", Hub.Answer("Tolerated", "容缺受理") with { Promise = new Domain.Cases.TolerancePromise("孙丽") });
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");

        var seen = await hub.AsNobody().Ask((TrackPublic.Handler h) => h.HandleAsync(received.Number, received.QueryCode!, CancellationToken.None));

        Assert.Contains(seen.Materials, m => m.Owed);
        Assert.Equal(issuesFirst, seen.MayReceive);
        Assert.Equal(("110", "统一出件"), (seen.Desk?.Number, seen.Desk?.Name));
    }
}
