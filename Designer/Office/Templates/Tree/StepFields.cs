namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>Which inputs a step has, in the order in which somebody thinks of them: who, how long, papers, fields, overdue, and what is its own.</summary>
public static class StepFields
{
    private static readonly string[] Actors = ["WindowClerk", "Reviewer", "ChiefRepresentative", "DepartmentHead", "Dispatcher", "Post"];
    private static readonly string[] Whom = ["actor", "applicant", "departmentHead"];

    public static IEnumerable<StepField> Of(DrawnStep step, StepSorts sorts)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(sorts);
        return sorts.Of(step.Type) is { Who: { } who } ? [.. Common(step, who), .. Own(step, sorts), .. Late(step, who)] : Own(step, sorts);
    }

    private static IEnumerable<StepField> Common(DrawnStep step, string who)
    {
        if (who != "Applicant" && step.Type != "ApprovalHub.Countersign")
        {
            yield return Choice("who", Actors, "Actor");
            if (StepInputs.Text(step.Json, "who") == "Post")
                yield return new StepField("post", "Pick", [], "Post");
        }
        if (step.Type != "ApprovalHub.ToleranceGate")
            yield return new StepField("limit", "Limit", []);
        yield return new StepField("papers", "Papers", []);
        yield return new StepField("fields", "Fields", []);
    }

    private static IEnumerable<StepField> Late(DrawnStep step, string who)
    {
        yield return Choice("remind", Whom, "Whom");
        yield return Choice("escalateTo", Whom, "Whom");
        if (step.Type is "ApprovalHub.Correction" or "ApprovalHub.ToleranceGate" or "ApprovalHub.Dispatch")
            yield return Choice("overdue", ["leave", "wait"]);
        if (who != "Applicant")
            yield return new StepField("bulk", "Flag", ["true", "false"]);
    }

    private static IEnumerable<StepField> Own(DrawnStep step, StepSorts sorts) => step.Type switch
    {
        "ApprovalHub.Review" => [new StepField("reviewers", "Number", ["1", "2"])],
        "ApprovalHub.JointReview" => [.. Ballot(step), new StepField("leadTakesPart", "Flag", ["true", "false"])],
        "ApprovalHub.Countersign" => [new StepField("posts", "Picks", [], "Post"), new StepField("sequence", "Flag", ["true", "false"]), .. Ballot(step)],
        "ApprovalHub.SpecialProcedure" => [Choice("procedure", sorts.Catalogue.Procedures, "Stop"), new StepField("ground", "Text", []), new StepField("expected", "Limit", [])],
        "ApprovalHub.Notify" => [new StepField("template", "Pick", [], "Message"), new StepField("to", "Picks", [], "Told")],
        "ApprovalHub.Issue" => [new StepField("papers", "Papers", [])],
        DrawnStep.Fork => [new StepField("branches", "Texts", [])],
        DrawnStep.Join => [Choice("mode", ["WaitAll", "WaitAllActive", "WaitAny"], "Join")],
        DrawnStep.End or DrawnStep.Finish => [Choice("result", sorts.Catalogue.Results, "Result")],
        _ => [],
    };

    private static IEnumerable<StepField> Ballot(DrawnStep step)
    {
        yield return Choice("rule", ["All", "Any", "Ratio", "Lead"], "Ballot");
        if (StepInputs.Text(step.Json, "rule") == "Ratio")
            yield return new StepField("ratio", "Number", []);
        yield return Choice("silence", ["wait", "agreed"]);
    }

    private static StepField Choice(string input, IReadOnlyList<string> choices, string? words = null) => new(input, "Choice", choices, words);
}
