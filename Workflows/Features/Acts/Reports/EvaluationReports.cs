using ApprovalHub.Domain.Ratings;
using ApprovalHub.Features.Ports.Reports;

namespace ApprovalHub.Features.Acts.Reports;

/// <summary>评价: the rating that the act has given.</summary>
internal static class EvaluationReports
{
    public static EvaluationReport Of(StepFacts facts)
    {
        var rating = facts.Case.NewRating ?? throw new InvalidOperationException($"Case {facts.Case.Number} reports a rating that nobody has given.");
        return new EvaluationReport
        {
            Grade = rating.Grade.ToString(),
            RatingSource = rating.Source.ToString(),
            RatingPhase = facts.Case.IsEnded ? RatingPhase.Ended : RatingPhase.Running,
            At = rating.GivenAt,
            Reasons = ReasonsOf(rating),
            Words = rating.Words,
            StaffNo = facts.StaffNo,
            SourceNumber = rating.SourceNumber,
            RatedStep = rating.Step == 0 ? null : rating.Step,
        };
    }

    /// <summary>
    /// As a platform takes them, which no rule here may prevent: none with a grade that is not low, 其他 with a low one that came without options and words. The
    /// rating itself stays as it was given.
    /// </summary>
    private static IReadOnlyList<string> ReasonsOf(Rating rating) =>
        rating.Grade < RatingGrade.Dissatisfied ? [] : rating is { ReasonNames: [], Words: null } ? [nameof(RatingReason.Other)] : rating.ReasonNames;
}
