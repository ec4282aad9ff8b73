namespace ApprovalHub.Api.Contracts.People;

/// <summary>A leave (请假), in days of Asia/Shanghai, both ends included.</summary>
public sealed record LeaveRequest
{
    public required Guid PersonId { get; init; }

    /// <summary>First day, today or later.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly To { get; init; }
}
