namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>A task that nobody could do by today's organisation.</summary>
/// <param name="Code"><c>REHEARSAL_NOBODY</c>, <c>REHEARSAL_NOBODY_AUTHORISED</c>, <c>REHEARSAL_ONE_FOR_TWO</c> (行政许可法第三十四条第三款) or <c>REHEARSAL_MAKER_DECIDES</c>.</param>
/// <param name="Task">The task.</param>
public sealed record CastFault(string Code, StagedTask Task)
{
    /// <summary>Whoever is lacking in the steps that a case came to, each step once.</summary>
    public static IReadOnlyList<CastFault> In(Stage stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var found = new List<CastFault>();
        foreach (var step in stage.Tasks.GroupBy(t => t.NodeId))
        {
            var task = step.FirstOrDefault(t => t.Asked.Fault is not null);
            if (task is not null)
                found.Add(new CastFault(task.Asked.Fault!, task));
            else if (step.First() is var first && Lacking(stage, first) is { } code)
                found.Add(new CastFault(code, first));
        }

        return found;
    }

    private static string? Lacking(Stage stage, StagedTask task)
    {
        var could = People(task);
        if (task.Activity == ActivityTypes.Review && task.Part is not null && could.Count < 2)
            return "REHEARSAL_ONE_FOR_TWO";

        // Maker is not checker: whoever reviewed a case does not decide it.
        var decides = task.Activity is ActivityTypes.Decide or ActivityTypes.CollectiveDecision;
        return decides && could.Count == 1 && stage.Tasks.Any(t => Makes(t) && People(t).SetEquals(could)) ? "REHEARSAL_MAKER_DECIDES" : null;
    }

    private static bool Makes(StagedTask task) => task.Activity is ActivityTypes.Review or ActivityTypes.JointReview or ActivityTypes.SpecialProcedure;

    private static HashSet<Guid> People(StagedTask task) => [.. task.Asked.Seats.Select(s => s.PersonId)];
}
