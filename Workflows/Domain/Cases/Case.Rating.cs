using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Ratings;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>The rating that this act has given, to be saved with it; or null.</summary>
    public Rating? NewRating { get; private set; }

    /// <summary>
    /// 评价, by the applicant and nobody else. The platforms are told of it; a low one opens a supervision item, to be answered for by the department and
    /// whoever received the application (差评整改: 谁办理、谁负责). Refuses as <see cref="RatingRules"/> does.
    /// </summary>
    /// <param name="given">What the applicant says.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="act">The act.</param>
    public void Rate(RatingGiven given, RatingOrigin origin, CaseAct act)
    {
        RatingRules.MustBeRatable(this, origin, act.By);
        if (origin.Source == RatingSource.StatusPage)
            RatingRules.MustFitThePage(this, given, act.Today);
        NewRating = new Rating(this, given, origin, (Text.Optional(given.Words, "words", RatingRules.LongestWords), act.At));
        Report(DataSets.Evaluation, "", act);
        Do(act, "Rated", null, new { NewRating.Grade, NewRating.Source, NewRating.Step, Rating = NewRating.Id });
        if (given.IsLow)
            FollowUp(NewRating, act);
    }

    /// <summary>A department must not be rid of its low ratings by taking their rule out of the book: there is one always.</summary>
    private void FollowUp(Rating rating, CaseAct act)
    {
        var subject = new ItemSubject(Id, Number, MatterCode, DepartmentCode) { PersonId = rating.ServedById, PersonName = rating.ServedByName };
        var rules = act.Book.Rules.Where(r => r.Detector == RuleDetector.LowRating).DefaultIfEmpty(SupervisionRule.LowRating);
        foreach (var rule in rules)
            OpenItem(rule, subject, RatingWords.Of(rating), act);
    }
}
