namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>What the engine knows of a case that is made up: as it was begun with, and what is owed follows from the outcomes.</summary>
public sealed class PlayedFacts(Scene scene, ProcessFacts begun)
{
    public ProcessFacts Now { get; private set; } = begun;

    /// <summary>What holds once a task is answered so: the step that follows must know it.</summary>
    public ProcessFacts After(StagedTask task, string outcome)
    {
        ArgumentNullException.ThrowIfNull(task);
        var owes = (task.Activity, outcome) switch
        {
            (ActivityTypes.Intake, "Tolerated") => scene.Matter.Tolerance is not { IssueFirst: true },
            (ActivityTypes.ToleranceGate, "Completed") => false,
            (ActivityTypes.Decide or ActivityTypes.CollectiveDecision, "Denied") => false, // a denial must reach the applicant (许可法 §38)
            _ => Now.Owes,
        };
        return Now with { Owes = owes };
    }

    /// <summary>All that was owed has come.</summary>
    public ProcessFacts Supplied() => Now with { Owes = false };

    public void Hold(ProcessFacts facts) => Now = facts;

    /// <summary>The facts that a case of the matter begins with.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="green">Whether on the green channel.</param>
    /// <param name="online">Whether applied for online.</param>
    /// <param name="values">What else branches ask for; what stands here already is not overwritten.</param>
    public static ProcessFacts Of(Matters.MatterContent matter, bool green, bool online, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(matter);
        var known = System.Collections.Immutable.ImmutableDictionary.CreateRange(StringComparer.Ordinal, values)
            .SetItem("case.lane", green ? "green" : "normal").SetItem("case.channel", online ? "online" : "counter")
            .SetItem("matter.kind", matter.HandleKind == Matters.HandleKind.Instant ? "instant" : "promised").SetItem("matter.code", matter.Code);
        return new ProcessFacts
        {
            LeadDepartment = matter.Department,
            Participants = [.. matter.Participants],
            TwoReviewers = matter.TwoReviewers,
            Promised = green && matter.Green is { } shorter ? shorter : matter.Promised,
            Values = known,
        };
    }
}
