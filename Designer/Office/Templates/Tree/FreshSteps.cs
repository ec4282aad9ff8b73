using System.Text.Json.Nodes;
using ApprovalHub.Api.Contracts.Templates;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>
/// New steps as they are put in: what must lead somewhere leads on, what ends the case by itself is left to do so, and what comes only by choice is not
/// offered. An intake brings its correction along, a parallel block its two branches and its join. Shares of the promised limit are not guessed: the
/// checks ask for them.
/// </summary>
public sealed class FreshSteps(StepSorts sorts, Func<string, string> word)
{
    /// <summary>An end that says no more than that.</summary>
    public static Fragment End { get; } = One(Step(DrawnStep.End, "end", "办结"));

    /// <summary>Types that may be put in, in the order of an approval.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "ApprovalHub.PreReview", "ApprovalHub.Intake", "ApprovalHub.Review", "ApprovalHub.JointReview", "ApprovalHub.Countersign", "ApprovalHub.SpecialProcedure",
        "ApprovalHub.Decide", "ApprovalHub.CollectiveDecision", "ApprovalHub.ToleranceGate", "ApprovalHub.Issue", "ApprovalHub.Notify", "ApprovalHub.Dispatch",
        DrawnStep.Branch, DrawnStep.Fork, DrawnStep.End, "ApprovalHub.Correction",
    ];

    /// <param name="type">One of <see cref="Types"/>.</param>
    public Fragment Of(string type) => type switch
    {
        DrawnStep.End => One(Step(type, "end", word(type))),
        DrawnStep.Branch => Branch(),
        DrawnStep.Fork => Parallel(),
        "ApprovalHub.Intake" => Intake(),
        _ => Plain(type),
    };

    private Fragment Plain(string type)
    {
        var step = Filled(Step(type, Id(type), word(type)));
        return One(step) with { Exits = [.. Exits(step).Select(p => new Fragment.Exit(step.Id, p.Name))] };
    }

    private IEnumerable<StepCatalogue.Port> Exits(DrawnStep step) => sorts.Ports(step).Where(p => p.Use == "Needed" || (p.Use == "Ending" && step.Type == "ApprovalHub.Dispatch"));

    private Fragment Intake()
    {
        var intake = Filled(Step("ApprovalHub.Intake", "intake", word("ApprovalHub.Intake")));
        var correction = Filled(Step("ApprovalHub.Correction", "correction", word("ApprovalHub.Correction")));
        return new Fragment([intake, correction], [new("intake", "Correction", "correction"), new("correction", "Completed", "intake")], "intake", [new("intake", "Accepted")]);
    }

    private Fragment Branch()
    {
        var branch = RuleRows.Write(Step(DrawnStep.Branch, "branch", word(DrawnStep.Branch)), [new RuleRow([new("case.lane", "eq", "green")], "Green")]);
        return One(branch) with { Exits = [new("branch", "Green"), new("branch", "Default")] };
    }

    private Fragment Parallel()
    {
        string[] names = [word("Column1"), word("Column2")];
        var fork = StepInputs.With(Step(DrawnStep.Fork, "fork", word(DrawnStep.Fork)), "branches", names);
        var join = Step(DrawnStep.Join, "join", word(DrawnStep.Join));
        var node = DrawingJson.Node(join.Json);
        node["mode"] = new JsonObject
        {
            ["typeName"] = "Elsa.Workflows.Activities.Flowchart.Models.FlowJoinMode, Elsa.Workflows.Core",
            ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = "WaitAllActive" },
        };
        join = join with { Json = DrawingJson.Element(node) };
        return new Fragment([fork, join], [.. names.Select(n => new DrawnLine("fork", n, "join"))], "fork", [new("join", "Done")]);
    }

    /// <summary>What the law or custom gives: one day to look at an application, five for a correction, ten to hand over (许可法 §32, §44).</summary>
    private static DrawnStep Filled(DrawnStep step)
    {
        var limit = step.Type switch
        {
            "ApprovalHub.PreReview" or "ApprovalHub.Intake" => "1 WorkDay",
            "ApprovalHub.Correction" => "5 WorkDay",
            "ApprovalHub.Dispatch" => "10 WorkDay",
            _ => null,
        };
        if (limit is not null)
            step = StepInputs.With(step, "limit", limit);
        return step.Type switch
        {
            "ApprovalHub.Issue" => step,
            "ApprovalHub.Notify" => StepInputs.With(StepInputs.With(step, "template", "ResultReady"), "to", ["applicant"]),
            "ApprovalHub.Correction" => StepInputs.With(StepInputs.With(step, "overdue", "leave"), "remind", "applicant"),
            "ApprovalHub.ToleranceGate" => StepInputs.With(step, "remind", "applicant"),
            _ => StepInputs.With(StepInputs.With(step, "remind", "actor"), "escalateTo", "departmentHead"),
        };
    }

    private static Fragment One(DrawnStep step) => new([step], [], step.Id, []);

    private static string Id(string type) => char.ToLowerInvariant(type[(type.IndexOf('.', StringComparison.Ordinal) + 1)]) + type[(type.IndexOf('.', StringComparison.Ordinal) + 2)..];

    private static DrawnStep Step(string type, string id, string name) => new(id, type, DrawingJson.Element(new JsonObject
    {
        ["id"] = id,
        ["name"] = id,
        ["type"] = type,
        ["version"] = 1,
        ["customProperties"] = new JsonObject { ["canStartWorkflow"] = false, ["runAsynchronously"] = false },
        ["metadata"] = new JsonObject { ["displayText"] = name, ["designer"] = new JsonObject { ["size"] = new JsonObject { ["width"] = 132, ["height"] = 50 } } },
    }));
}
