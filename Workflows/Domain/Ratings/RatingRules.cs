using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Ratings;

/// <summary>Who may rate what, and when.</summary>
public static class RatingRules
{
    /// <summary>Days after the end of a case on which its applicant may rate it on the status page.</summary>
    public const int Days = 30;

    /// <summary>Longest words.</summary>
    public const int LongestWords = 500;

    internal const string Ground = "国办发〔2019〕51号";

    /// <summary>The last day for a rating on the status page; null while the case runs, and for what never was one.</summary>
    public static DateOnly? LastDay(Case subject) =>
        subject is { IsEnded: true, EndedAt: { } ended } && IsOne(subject) ? ShanghaiTime.Day(ended).AddDays(Days) : null;

    /// <summary>
    /// Only the person served rates, once each service. Refuses <c>RATING_NOT_YOURS</c>, <c>RATING_NO_CASE</c>, <c>RATING_GIVEN</c>,
    /// <c>RATING_STEP_UNKNOWN</c>.
    /// </summary>
    internal static void MustBeRatable(Case subject, RatingOrigin origin, Actor by)
    {
        if (!by.IsApplicant)
            throw Refusal.Forbidden("RATING_NOT_YOURS", Ground).With("person", by.Name).Throwable();
        if (!IsOne(subject))
            throw Refusal.Conflict("RATING_NO_CASE").With("number", subject.Number).Throwable();
        if (origin.Step < 0 || origin.Step > subject.StepCount)
            throw Refusal.Invalid("RATING_STEP_UNKNOWN").With("number", subject.Number).With("step", origin.Step).Throwable();
        if (origin.IsRated)
            throw Refusal.Conflict("RATING_GIVEN", Ground).With("number", subject.Number).Throwable();
    }

    /// <summary>
    /// On the status page once the case has ended, for a while, and with a reason for what was low. What a platform has let pass is taken as it comes: the centre
    /// does not choose among ratings. Refuses <c>RATING_TOO_EARLY</c>, <c>RATING_TOO_LATE</c>, <c>RATING_REASON_MISSING</c>.
    /// </summary>
    internal static void MustFitThePage(Case subject, RatingGiven given, DateOnly today)
    {
        if (LastDay(subject) is not { } last)
            throw Refusal.Conflict("RATING_TOO_EARLY").With("number", subject.Number).Throwable();
        if (today > last)
            throw Refusal.Conflict("RATING_TOO_LATE").With("days", Days).With("day", last.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Throwable();
        if (given is { IsLow: true, Reasons.Count: 0 } && string.IsNullOrWhiteSpace(given.Words))
            throw Refusal.Invalid("RATING_REASON_MISSING").Throwable();
    }

    private static bool IsOne(Case subject) => subject.Result != CaseResults.EnteredByMistake;
}
