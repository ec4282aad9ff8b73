using ApprovalHub.Domain.Green;

namespace ApprovalHub.Domain.Tests.Green;

public sealed class GreenSampleTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(30, 3)]
    [InlineData(31, 4)]
    [InlineData(200, 20)]
    public void A_tenth_is_drawn_but_at_least_three(int cases, int drawn) => Assert.Equal(drawn, GreenSample.Draw("seed", Cases(cases)).Count);

    [Fact]
    public void The_seed_decides_and_the_order_of_the_cases_does_not()
    {
        var cases = Cases(50);
        var drawn = GreenSample.Draw("a1", cases);

        Assert.Equal(drawn, GreenSample.Draw("a1", [.. cases.Reverse()]));
        Assert.NotEqual(drawn, GreenSample.Draw("a2", cases));
        Assert.Equal(drawn.Count, drawn.Distinct().Count());
    }

    [Fact]
    public void Anybody_can_draw_it_again()
    {
        // as printf 's:A' | sha256sum would put them in order
        string[] numbers = ["A", "B", "C", "D"];
        var byHand = numbers.OrderBy(n => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"s:{n}"))), StringComparer.Ordinal).Take(3);
        Assert.Equal(byHand, GreenSample.Draw("s", [.. numbers.Select(n => (n, false))]));
    }

    [Fact]
    public void Every_case_past_its_quota_is_drawn()
    {
        IReadOnlyCollection<(string, bool)> cases = [.. Enumerable.Range(0, 40).Select(i => ($"{i:000}", i >= 30))];
        Assert.Superset(Enumerable.Range(30, 10).Select(i => $"{i:000}").ToHashSet(), GreenSample.Draw("s", cases).ToHashSet());
    }

    [Theory]
    [InlineData(GreenPeriod.Month, "2026-09-01", "2026-10-01")]
    [InlineData(GreenPeriod.Quarter, "2026-07-01", "2026-10-01")]
    [InlineData(GreenPeriod.Year, "2026-01-01", "2027-01-01")]
    public void A_quota_is_for_a_calendar_period(GreenPeriod period, string first, string next) => Assert.Equal(
        (DateOnly.Parse(first, null), DateOnly.Parse(next, null)), new GreenQuota(GreenScope.Department, "SCJG", period, 1).Around(new DateOnly(2026, 9, 18)));

    private static IReadOnlyCollection<(string Number, bool OverQuota)> Cases(int count) => [.. Enumerable.Range(0, count).Select(i => ($"{i:000}", false))];
}
