namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>An opinion (意见) as written, the oldest first.</summary>
public sealed record OpinionLine
{
    public required Guid TaskId { get; init; }

    /// <summary>Name of the step.</summary>
    public required string Step { get; init; }

    public string? DepartmentCode { get; init; }

    public required string Outcome { get; init; }

    public required string Words { get; init; }

    /// <summary>依据</summary>
    public string? Ground { get; init; }

    public string? By { get; init; }

    /// <summary>For whom a stand-in acted, or null.</summary>
    public string? OnBehalfOf { get; init; }

    public required DateTimeOffset At { get; init; }
}
