using System.Globalization;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>Whether a fault that the publish checks found is so: by a fact read anew from the drawing, or by a way that the engine's tokens take.</summary>
internal sealed class Witness(ProcessDefinition definition, TemplateUse use)
{
    private readonly Lazy<Everywhere> ways = new(() => Everywhere.Of(definition, use));
    private readonly Drawing drawing = new(definition);

    /// <summary>Codes that only a walk can show.</summary>
    public static IReadOnlySet<string> ByWalking { get; } = new HashSet<string>
    {
        "TEMPLATE_JOIN_STARVES", "TEMPLATE_END_BESIDE_OPEN_STEPS", "TEMPLATE_END_WITHOUT_DECISION", "TEMPLATE_RESULT_BEFORE_DECISION", "TEMPLATE_GRANT_NOT_ISSUED",
        "TEMPLATE_HEARING_CAN_BE_SKIPPED", "TEMPLATE_COLLECTIVE_CAN_BE_SKIPPED", "TEMPLATE_ISSUE_AROUND_GATE", "TEMPLATE_LOOP_OVER_ISSUE",
        "TEMPLATE_LOOP_CROSSES_BRANCH", "TEMPLATE_CANNOT_END", "TEMPLATE_AFTER_ISSUE", "TEMPLATE_END_AGAINST_DECISION",
    };

    public Everywhere Ways => ways.Value;

    public bool Shows(TemplateFault fault)
    {
        if (ByWalking.Contains(fault.Code)) return Ways.Seen.Contains((fault.Code, fault.NodeId));
        var node = definition.Node(fault.NodeId)!;
        return fault.Code switch
        {
            _ when fault.Code.StartsWith("TEMPLATE_CONDITION", StringComparison.Ordinal) || fault.Code.StartsWith("TEMPLATE_ROW", StringComparison.Ordinal) => Row(fault, node),
            "TEMPLATE_TOO_TANGLED" => !Ways.IsWhole,
            "TEMPLATE_LONGER_THAN_PROMISED" => drawing.LongestDays() > use.Matters.Min(m => m.Promised.Amount),
            "TEMPLATE_NO_HEARING" or "TEMPLATE_NO_PROCEDURE" => definition.Nodes.All(n => n.Settings.Procedure != fault.Args.GetValueOrDefault("procedure", "Hearing")),
            "TEMPLATE_NO_DECISION" => drawing.None(ActivityTypes.Decide) && drawing.None(ActivityTypes.CollectiveDecision),
            "TEMPLATE_NO_COLLECTIVE_DECISION" => drawing.None(ActivityTypes.CollectiveDecision),
            _ => drawing.Shows(fault, node) || Step(fault, node),
        };
    }

    private bool Step(TemplateFault fault, ProcessNode node) => fault.Code switch
    {
        "TEMPLATE_NO_LIMIT" => node.Settings.Limit is null,
        "TEMPLATE_LIMIT_OUT_OF_RANGE" => node.Settings.Limit!.Fixed!.Value.Amount > 10_000,
        "TEMPLATE_INPUT_UNREADABLE" => fault.Args["value"] is "300 %" or "90000 WorkDay",
        "TEMPLATE_UNCLAIMED_TOO_SOON" => node is { Type: ActivityTypes.Dispatch, Settings: { LeavesWhenOverdue: true, Limit.Fixed: { Amount: < 30 } } },
        "TEMPLATE_APPLICANT_CANNOT_ACT" => node is { Settings.Who: ActorKind.Applicant, Sort.Actor: not ActorKind.Applicant },
        "TEMPLATE_APPLICANT_ACTS" => node is { Settings.Who: not (null or ActorKind.Applicant), Sort.Actor: ActorKind.Applicant },
        "TEMPLATE_NO_POST" => node.Type == ActivityTypes.Countersign ? node.Settings.Posts.IsEmpty : node.Settings is { Who: ActorKind.Post, Post: null },
        "TEMPLATE_INPUT_MISSING" => fault.Args["input"] switch
        {
            "procedure" => node.Settings.Procedure is null,
            "ground" => node.Settings.Ground is null,
            "rules" => node.Settings.Rules.IsEmpty,
            _ => false,
        },
        "TEMPLATE_PAPER_MISSING" => node.Settings.Papers.All(p => p.On != fault.Args["on"] || p.Kind != fault.Args["paper"]),
        "TEMPLATE_NOBODY_COULD_ACT" => use.Departments.Any(d => !d.Posts.Contains(fault.Args["who"])) && node.Settings.Posts.Contains(fault.Args["who"]),
        _ => false,
    };

    /// <summary>A row of a table that asks for what no case has, or that no case comes to.</summary>
    private static bool Row(TemplateFault fault, ProcessNode node)
    {
        var row = int.Parse(fault.Args["row"], CultureInfo.InvariantCulture) - 1;
        var rule = node.Settings.Rules[row];
        return fault.Code switch
        {
            "TEMPLATE_CONDITION_FIELD_UNKNOWN" => rule.Conditions.Any(c => c.Field == "case.weather"),
            "TEMPLATE_CONDITION_OPERATOR" => rule.Conditions.Any(c => c is { Field: "case.lane", Operator: "gt" }),
            "TEMPLATE_CONDITION_VALUE" => rule.Conditions.Any(c => c is { Field: "case.lane", Value: "blue" }),
            "TEMPLATE_ROW_IMPOSSIBLE" => Questions.Cases([node]).All(c => !rule.Holds(c)),
            "TEMPLATE_ROW_NEVER_HIT" => Questions.Cases([node]).Where(c => rule.Holds(c)).All(c => node.Settings.Rules.Take(row).Any(r => r.Holds(c))),
            _ => false,
        };
    }
}
