using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Tests.People;

public class AuthorisationTests
{
    private static readonly DateOnly From = new(2026, 1, 1);
    private static readonly DateOnly To = new(2026, 12, 31);

    [Theory]
    [InlineData("SCJG", "one", 0, AuthorisedAct.Decide, true)]
    [InlineData("SCJG", "one", 364, AuthorisedAct.Decide, true)]
    [InlineData("SCJG", "one", 365, AuthorisedAct.Decide, false)]
    [InlineData("SCJG", "one", -1, AuthorisedAct.Decide, false)]
    [InlineData("SCJG", "two", 0, AuthorisedAct.Decide, false)]
    [InlineData("WSJK", "one", 0, AuthorisedAct.Decide, false)]
    [InlineData("SCJG", "one", 0, AuthorisedAct.ApproveGreenChannel, false)]
    public void An_authorisation_covers_its_act_matter_department_and_days(string department, string matter, int day, AuthorisedAct act, bool covered) =>
        Assert.Equal(covered, For("one").Covers(act, department, matter, From.AddDays(day)));

    [Fact]
    public void Without_a_matter_it_covers_all_of_the_department_and_no_other()
    {
        Assert.True(For(null).Covers(AuthorisedAct.Decide, "SCJG", "any", From));
        Assert.False(For(null).Covers(AuthorisedAct.Decide, "WSJK", "any", From));
    }

    private static Authorisation For(string? matter) =>
        new(Guid.CreateVersion7(), Guid.CreateVersion7(), "SCJG", new AuthorisedScope(AuthorisedAct.Decide, matter, From, To), "1号");
}
