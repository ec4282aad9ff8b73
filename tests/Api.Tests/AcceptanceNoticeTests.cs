using ApprovalHub.Api.Host.Papers;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Api.Tests;

public sealed class AcceptanceNoticeTests
{
    [Theory]
    [InlineData(0, ToleranceEffect.DeemedWithdrawn, "逾期未补齐的，视为撤回申请。")]
    [InlineData(12, ToleranceEffect.DeemedWithdrawn, "逾期未补齐的，视为撤回申请，一年内不再适用容缺受理。")]
    [InlineData(24, ToleranceEffect.Returned, "逾期未补齐的，作退件处理，2年内不再适用容缺受理。")]
    [InlineData(6, ToleranceEffect.Denied, "逾期未补齐的，作出不予许可决定，6个月内不再适用容缺受理。")]
    public void The_notice_threatens_no_longer_block_than_the_matter_has(int months, ToleranceEffect effect, string said) =>
        Assert.Equal(said, AcceptanceFacts.Consequence(new TolerancePolicy(Limit.WorkDays(5), effect, months, false)));
}
