namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>Outcomes of one sort of step in the words of another, and the one that lets a case go on.</summary>
internal static class Outcomes
{
    /// <summary>What an outcome of then is called at a task now; null where it is none any more.</summary>
    public static string? Like(string? outcome, StagedTask task)
    {
        if (outcome is null || task.Outcomes.Contains(outcome)) return outcome;
        var other = outcome switch
        {
            "Passed" => "Agreed",
            "Agreed" => "Passed",
            "Failed" => "Disagreed",
            "Disagreed" => "Failed",
            "Tolerated" => "Accepted",
            _ => null,
        };
        return other is not null && task.Outcomes.Contains(other) ? other : null;
    }

    /// <summary>The outcome that lets the case go on as the applicant wishes; a decision says as the case really ended. Null where there is none at all.</summary>
    /// <param name="task">The task.</param>
    /// <param name="result">How the case ended, or null.</param>
    public static string? Onward(StagedTask task, string? result)
    {
        var wished = task.Activity switch
        {
            ActivityTypes.Decide or ActivityTypes.CollectiveDecision => result == CaseResults.Denied ? "Denied" : "Granted",
            ActivityTypes.Intake => "Accepted",
            ActivityTypes.Dispatch => "Delivered",
            _ => Approval.OutcomeOf(task.Activity) ?? "Completed",
        };
        return task.Outcomes.Contains(wished) ? wished : task.Outcomes.FirstOrDefault(o => o is not ("Return" or "Correction")) ?? (task.Outcomes.Count > 0 ? task.Outcomes[0] : null);
    }
}
