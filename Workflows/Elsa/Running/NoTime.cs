using Elsa.Common;

namespace ApprovalHub.Elsa.Running;

/// <summary>A step knows no clock (HOUSE.md D3): the times in Elsa's state mean nothing, the case keeps its own.</summary>
internal sealed class NoTime : ISystemClock
{
    public DateTimeOffset UtcNow => DateTimeOffset.UnixEpoch;
}
