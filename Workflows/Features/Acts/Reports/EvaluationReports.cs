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
            Reasons = rating.ReasonNames,
            Words = rating.Words,
            StaffNo = facts.StaffNo,
        };
    }
}
