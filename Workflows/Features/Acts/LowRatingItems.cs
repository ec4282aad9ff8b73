using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Features.Acts;

/// <summary>Which supervision items are those of low ratings (差评).</summary>
internal static class LowRatingItems
{
    /// <summary>Codes of the rules that open them: those of the book, and the one that there is always.</summary>
    public static string[] Codes(Book book) =>
        [.. book.Rules.Where(rule => rule.Detector == RuleDetector.LowRating).Select(rule => rule.Code).Append(SupervisionRule.LowRating.Code).Distinct()];
}
