namespace ApprovalHub.Domain.Ratings;

/// <summary>What the person served says.</summary>
/// <param name="Grade">评价等级</param>
/// <param name="Reasons">评价选项; for a low grade.</param>
/// <param name="Words">In the person's own words, or null.</param>
public sealed record RatingGiven(RatingGrade Grade, IReadOnlyList<RatingReason> Reasons, string? Words)
{
    /// <summary>差评: 不满意, 非常不满意.</summary>
    public bool IsLow => Grade >= RatingGrade.Dissatisfied;
}
