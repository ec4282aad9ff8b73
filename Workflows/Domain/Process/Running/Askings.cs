namespace ApprovalHub.Domain.Process.Running;

/// <summary>Who is asked in a step, by the template and the facts of the case.</summary>
internal static class Askings
{
    public static bool AsksSeveral(ProcessNode node) => node.Type is ActivityTypes.JointReview or ActivityTypes.Countersign;

    public static TaskEntry[] Tasks(ProcessNode node, ProcessFacts facts) => node.Type switch
    {
        ActivityTypes.JointReview => [.. Departments(node.Settings, facts).Select(d => new TaskEntry { Part = d })],
        ActivityTypes.Countersign => [.. node.Settings.Posts.Distinct()
            .Select((p, i) => new TaskEntry { Part = p, Mark = node.Settings.InSequence && i > 0 ? TaskMark.Waiting : TaskMark.Open })],
        ActivityTypes.Review when (node.Settings.Reviewers ?? (facts.TwoReviewers ? 2 : 1)) == 2 =>
            [new TaskEntry { Part = "1" }, new TaskEntry { Part = "2" }],
        _ => [new TaskEntry()],
    };

    public static Effect.OpenTask Asked(Run run, ProcessNode node, ActiveStep step, TaskEntry task) => new(
        step.Key(node.Id, task), node.Id, node.Type, node.Name, Actor(node, task, run.Facts), node.Settings.Limit?.For(run.Facts.Promised), Offered.ToTask(run.Definition, node));

    public static StepActor Actor(ProcessNode node, TaskEntry task, ProcessFacts facts)
    {
        var kind = node.Settings.Who ?? Usual(node, facts);
        return node.Type switch
        {
            ActivityTypes.JointReview => new StepActor(kind, task.Part),
            ActivityTypes.Countersign => new StepActor(ActorKind.Post, null, task.Part),
            _ => kind switch
            {
                ActorKind.Reviewer or ActorKind.ChiefRepresentative or ActorKind.DepartmentHead => new StepActor(kind, facts.LeadDepartment),
                ActorKind.Post => new StepActor(kind, null, node.Settings.Post),
                _ => new StepActor(kind),
            },
        };
    }

    /// <summary>Part whose answer decides under <see cref="BallotRule.Lead"/>.</summary>
    public static string Lead(ProcessNode node, ProcessFacts facts) =>
        node.Type == ActivityTypes.Countersign ? node.Settings.Posts[0] : facts.LeadDepartment;

    private static string[] Departments(StepSettings settings, ProcessFacts facts)
    {
        string[] others = [.. facts.Participants.Where(p => p != facts.LeadDepartment).Distinct()];
        return settings.LeadTakesPart || settings.Rule == BallotRule.Lead || others.Length == 0 ? [facts.LeadDepartment, .. others] : others;
    }

    /// <summary>收件受理: the window at the counter, the department's reviewer for an application made online.</summary>
    private static ActorKind Usual(ProcessNode node, ProcessFacts facts) =>
        node.Type == ActivityTypes.Intake && facts.Values.GetValueOrDefault("case.channel") == "online" ? ActorKind.Reviewer : node.Sort!.Actor!.Value;
}
