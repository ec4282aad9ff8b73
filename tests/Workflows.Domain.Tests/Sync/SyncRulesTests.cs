using ApprovalHub.Domain.Sync;

namespace ApprovalHub.Domain.Tests.Sync;

/// <summary>How long who has taken a report may be silent.</summary>
public sealed class SyncRulesTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(50)]
    [InlineData(185)]
    public void A_lease_is_more_than_twice_as_long_as_the_longest_call_and_no_shorter_than_usual(int seconds)
    {
        var lease = SyncRules.Usual.For(TimeSpan.FromSeconds(seconds)).Lease;
        Assert.True(lease > TimeSpan.FromSeconds(2 * seconds), $"{lease}");
        Assert.True(lease >= SyncRules.Usual.Lease, $"{lease}");
    }
}
