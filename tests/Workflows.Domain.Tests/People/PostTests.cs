using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Tests.People;

public class PostTests
{
    private static readonly Guid A = Guid.CreateVersion7();
    private static readonly Guid B = Guid.CreateVersion7();
    private static readonly DateOnly From = new(2026, 6, 1);
    private static readonly DateOnly To = new(2026, 6, 3);
    private readonly Post post = new("SCJG-REV1", "SCJG", "审批岗", Role.Reviewer, new Holding(A, B));

    [Fact]
    public void A_acts_for_himself_while_he_is_there() =>
        Assert.Equal(new Acting(A, null), post.ActingOn(From, [new Leave(B, From, To), new Leave(Guid.CreateVersion7(), From, To)]).Value);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void B_acts_on_behalf_of_A_from_the_first_to_the_last_day_of_the_leave(int day, bool standIn)
    {
        var acting = post.ActingOn(From.AddDays(day), [new Leave(A, From, To)]).Value;
        Assert.Equal(standIn ? new Acting(B, A) : new Acting(A, null), acting);
        Assert.Equal(standIn, acting.IsStandIn);
    }

    [Fact]
    public void A_post_that_both_have_left_is_named()
    {
        var refusal = post.ActingOn(From, [new Leave(A, From, To), new Leave(B, From, From)]).Refusal;
        Assert.Equal("POST_UNATTENDED", refusal?.Code);
        Assert.Equal("2026-06-01", refusal?.Args["day"]);
    }

    [Fact]
    public void Nobody_stands_in_for_himself()
    {
        var refused = Assert.Throws<RefusedException>(() => post.Hold(new Holding(A, A)));
        Assert.Equal("POST_PAIR_IS_ONE_PERSON", refused.Refusal.Code);
        Assert.Equal(B, post.HolderB);
    }
}
