namespace ApprovalHub.Domain.Process.Running;

/// <summary>Counts the answers of those who are asked in a step.</summary>
internal static class Ballot
{
    /// <summary>True: for; false: against; null: not certain yet.</summary>
    /// <param name="rule">When it is decided.</param>
    /// <param name="ratio">Percentage that must agree, with <see cref="BallotRule.Ratio"/>.</param>
    /// <param name="tasks">The answers.</param>
    /// <param name="lead">Whose answer decides, with <see cref="BallotRule.Lead"/>.</param>
    public static bool? Decided(BallotRule rule, int ratio, IReadOnlyCollection<TaskEntry> tasks, string lead)
    {
        var yes = tasks.Count(t => t.Mark == TaskMark.Yes);
        var no = tasks.Count(t => t.Mark == TaskMark.No);
        var all = tasks.Count(t => t.Mark != TaskMark.Removed);
        var missing = all - yes - no;
        return rule switch
        {
            BallotRule.All => no > 0 ? false : missing == 0 ? true : null,
            BallotRule.Any => yes > 0 ? true : missing == 0 ? false : null,
            BallotRule.Ratio => ByRatio(yes, missing, ((all * ratio) + 99) / 100),
            _ => tasks.First(t => t.Part == lead).Mark switch { TaskMark.Yes => true, TaskMark.No => false, _ => null },
        };
    }

    private static bool? ByRatio(int yes, int missing, int needed) => yes >= needed ? true : yes + missing < needed ? false : null;
}
