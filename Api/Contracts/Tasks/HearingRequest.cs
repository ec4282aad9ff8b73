namespace ApprovalHub.Api.Contracts.Tasks;

/// <summary>听证通知: seven working days ahead (行政许可法第四十八条).</summary>
public sealed record HearingRequest
{
    public required DateTimeOffset At { get; init; }

    public required string Place { get; init; }

    /// <summary>听证主持人</summary>
    public required string Presider { get; init; }
}
