namespace ApprovalHub.Api.Contracts.People;

/// <summary>Ends a leave (销假): the person acts again from today on; one that has not begun is taken back.</summary>
public sealed record EndLeaveRequest
{
    public required Guid PersonId { get; init; }

    /// <summary>First day of the leave.</summary>
    public required DateOnly From { get; init; }
}
