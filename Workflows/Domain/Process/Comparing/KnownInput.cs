using System.Collections.Immutable;

namespace ApprovalHub.Domain.Process.Comparing;

/// <summary>An input that is understood, with its value as it was read: what means the same reads the same, however it is spelled.</summary>
/// <param name="Name">Name in the definition.</param>
/// <param name="Read">Its value or items.</param>
/// <param name="IsList">Whether it holds several items.</param>
internal sealed record KnownInput(string Name, Func<StepSettings, ImmutableArray<string>> Read, bool IsList)
{
    private static readonly KnownInput[] OfSteps =
    [
        One("who", s => s.Who?.ToString()), One("post", s => s.Post), One("limit", s => s.Limit?.ToString()), PapersOf(),
        Many("fields", s => s.Fields), One("bulk", s => Flag(s.InBulk)), One("remind", s => s.Remind), One("escalateTo", s => s.EscalateTo),
        One("overdue", s => s.LeavesWhenOverdue ? "leave" : "wait"),
    ];

    private static readonly KnownInput[] OfBallots =
    [
        .. OfSteps, One("rule", s => s.Rule.ToString()), One("ratio", s => $"{s.Ratio}"), One("sequence", s => Flag(s.InSequence)), Many("posts", s => s.Posts),
        One("leadTakesPart", s => Flag(s.LeadTakesPart)), One("silence", s => s.SilenceAgrees ? "agreed" : "wait"),
    ];

    /// <summary>What is read of an activity of the type; nothing of a foreign one.</summary>
    public static IReadOnlyList<KnownInput> Of(string type) => type switch
    {
        ActivityTypes.Start => [],
        ActivityTypes.End or ActivityTypes.Finish => [One("result", s => s.EndResult)],
        ActivityTypes.FlowFork => [Many("branches", s => s.Branches)],
        ActivityTypes.FlowJoin => [One("mode", s => s.JoinMode)],
        ActivityTypes.Branch => [Many("rules", s => [.. s.Rules.Select(r => r.ToString())])],
        ActivityTypes.Notify => [One("template", s => s.NotifyTemplate), Many("to", s => s.NotifyTo)],
        ActivityTypes.Issue => [PapersOf()],
        ActivityTypes.Review => [.. OfSteps, One("reviewers", s => s.Reviewers is { } number ? $"{number}" : null)],
        ActivityTypes.JointReview or ActivityTypes.Countersign => OfBallots,
        ActivityTypes.SpecialProcedure =>
            [.. OfSteps, One("procedure", s => s.Procedure), One("expected", s => s.Expected?.ToString()), One("ground", s => s.Ground)],
        _ => ActivityCatalogue.All.ContainsKey(type) ? OfSteps : [],
    };

    private static KnownInput One(string name, Func<StepSettings, string?> read) => new(name, s => read(s) is { } value ? [value] : [], false);

    private static KnownInput Many(string name, Func<StepSettings, ImmutableArray<string>> read) => new(name, read, true);

    private static KnownInput PapersOf() => Many("papers", s => [.. s.Papers.Select(p => $"{p.On}:{p.Kind}")]);

    private static string Flag(bool value) => value ? "true" : "false";
}
