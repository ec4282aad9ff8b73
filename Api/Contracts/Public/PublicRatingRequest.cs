namespace ApprovalHub.Api.Contracts.Public;

/// <summary>评价 (好差评)</summary>
public sealed record PublicRatingRequest
{
    /// <summary>查询密码</summary>
    public required string Code { get; init; }

    /// <summary>VerySatisfied, Satisfied, Fair, Dissatisfied or VeryDissatisfied.</summary>
    public required string Grade { get; init; }

    /// <summary>NotToldAtOnce, AskedForMore, TookTooLong, SentAround, PoorConduct, UnclearGuide, OnlineTrouble, Other; for the two lowest grades.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    public string? Words { get; init; }
}
