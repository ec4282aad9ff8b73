using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using static ApprovalHub.Domain.Tests.Matters.A_matter;

namespace ApprovalHub.Domain.Tests.Matters;

public class MatterVersionTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Fact]
    public void The_first_version_is_in_force_from_its_day_on()
    {
        var first = Publish([], Today.AddDays(2));
        Assert.Equal(1, first.Version);
        Assert.Null(MatterVersion.InForce([first], Today.AddDays(1)));
        Assert.Same(first, MatterVersion.InForce([first], Today.AddDays(2)));
        Assert.Same(first, MatterVersion.InForce([first], Today.AddYears(9)));
    }

    [Fact]
    public void A_new_version_closes_the_former_on_the_day_it_starts()
    {
        var first = Publish([], Today);
        var second = Publish([first], Today.AddDays(10));
        Assert.Equal(2, second.Version);
        Assert.Equal(second.EffectiveFrom, first.EffectiveTo);
        Assert.Same(first, MatterVersion.InForce([second, first], Today.AddDays(9)));
        Assert.Same(second, MatterVersion.InForce([second, first], Today.AddDays(10)));
    }

    [Fact]
    public void On_every_day_from_the_first_start_exactly_one_version_is_in_force()
    {
        var random = new Random(5);
        var history = new List<MatterVersion>();
        var from = Today;
        for (var i = 0; i < 30; i++, from = from.AddDays(random.Next(1, 40)))
            history.Add(Publish(history, from));

        for (var day = Today; day < from; day = day.AddDays(1))
            Assert.Equal(history.Last(v => v.EffectiveFrom <= day), MatterVersion.InForce(history, day));
    }

    [Fact]
    public void A_version_starts_today_at_the_earliest() => Refused("MATTER_VERSION_BACKDATED", [], Promised, Today.AddDays(-1));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_version_starts_after_the_former(int days)
    {
        var first = Publish([], Today.AddDays(5));
        Refused("MATTER_VERSION_OVERLAPS", [first], Promised, first.EffectiveFrom.AddDays(days));
        Assert.Null(first.EffectiveTo);
    }

    [Fact]
    public void A_version_of_another_matter_does_not_follow()
    {
        var first = Publish([], Today);
        Refused("MATTER_VERSION_OTHER_MATTER", [first], Promised with { Code = Organ + "4000101002000" }, Today.AddDays(1));
        Assert.Null(first.EffectiveTo);
    }

    [Fact]
    public void A_version_says_who_published_it_and_when()
    {
        var first = Publish([], Today);

        Assert.Equal((On.By, On.At), (first.PublishedBy, first.PublishedAt));
    }

    private static Publication On => new(Guid.CreateVersion7(), "谢慧敏", new DateTimeOffset(2026, 6, 1, 1, 0, 0, TimeSpan.Zero), Today);

    private static MatterVersion Publish(List<MatterVersion> history, DateOnly from) =>
        MatterVersion.Publish(history, Promised with { Promised = Limit.WorkDays(10 - (history.Count % 5)) }, from, On).Value;

    private static void Refused(string code, List<MatterVersion> history, MatterContent content, DateOnly from)
    {
        var refusal = MatterVersion.Publish(history, content, from, On).Refusal;
        Assert.Equal(code, refusal?.Code);
        Assert.NotEqual(RefusalKind.Missing, refusal?.Kind);
    }
}
