namespace ApprovalHub.Api.Contracts.Tasks;

/// <summary>审查阶段补正: all that an accepted application is wanting, told once.</summary>
public sealed record AskInReviewRequest
{
    public required IReadOnlyList<TaskAnswerInput.Correction> Corrections { get; init; }

    /// <summary>Working days for it, 1 to 60.</summary>
    public required int Days { get; init; }

    /// <summary>依据: the article that provides for it, at most 200 characters.</summary>
    public required string Ground { get; init; }
}
