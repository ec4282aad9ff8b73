using System.Collections.Immutable;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>
/// What the engine was told of the case when it took a signal, kept in the event so that the step can be taken again. The first event of a case
/// holds all of it; the later ones leave out what cannot change while a case runs.
/// </summary>
/// <param name="Lead">主办部门; only in the first.</param>
/// <param name="Participants">协办部门; only in the first.</param>
/// <param name="TwoReviewers">Whether two check the substance; only in the first.</param>
/// <param name="Owes">Whether tolerated materials were owed.</param>
/// <param name="Promised">The limit promised at that moment.</param>
/// <param name="Values">Values for the template's branches; in the later ones those of the case itself, and those of its form where that was changed.</param>
/// <param name="Form">Whether the values hold the whole form as it is from here on; the first event's always do.</param>
internal sealed record EventFacts(
    string? Lead, IReadOnlyList<string>? Participants, bool? TwoReviewers, bool Owes, Limit? Promised, IReadOnlyDictionary<string, string> Values, bool? Form = null)
{
    /// <summary>The values that may differ from act to act.</summary>
    private const string Changing = "case.";

    public static EventFacts Of(ProcessFacts facts, bool whole) => whole
        ? new EventFacts(facts.LeadDepartment, [.. facts.Participants], facts.TwoReviewers, facts.Owes, facts.Promised, facts.Values)
        : new EventFacts(null, null, null, facts.Owes, facts.Promised, facts.Values.Where(v => v.Key.StartsWith(Changing, StringComparison.Ordinal)).ToDictionary());

    /// <summary>The facts after the form was changed: no signal went with them.</summary>
    public static EventFacts OfForm(ProcessFacts facts) => new(
        null, null, null, facts.Owes, facts.Promised, facts.Values.Where(v => v.Key.StartsWith(Changing, StringComparison.Ordinal) || IsOfForm(v.Key)).ToDictionary(), true);

    private static bool IsOfForm(string key) => key.StartsWith(Process.Tables.ConditionFields.OfForm, StringComparison.Ordinal);

    /// <summary>The whole facts, with what an earlier event said of what is left out here.</summary>
    public ProcessFacts After(ProcessFacts? earlier) => new()
    {
        LeadDepartment = Lead ?? earlier?.LeadDepartment ?? throw new InvalidOperationException("The first event of a case does not say what the engine was told."),
        Participants = Participants is null ? earlier?.Participants ?? [] : [.. Participants],
        TwoReviewers = TwoReviewers ?? earlier?.TwoReviewers ?? false,
        Owes = Owes,
        Promised = Promised,
        Values = (earlier?.Values ?? ImmutableDictionary<string, string>.Empty).RemoveRange(Form == true ? earlier?.Values.Keys.Where(IsOfForm) ?? [] : []).SetItems(Values),
    };
}
