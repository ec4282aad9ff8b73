using System.Collections.Immutable;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Process.Reading;

/// <summary>Makes a node's settings of its inputs; the table of them stands in Workflows/Templates/README.md.</summary>
internal static class SettingsReader
{
    public static StepSettings Read(InputReader input, ProcessNode node) => node.Type switch
    {
        ActivityTypes.Start => new StepSettings(),
        ActivityTypes.End or ActivityTypes.Finish => new StepSettings { EndResult = Result(input) },
        ActivityTypes.FlowFork => new StepSettings { Branches = Texts(input, "branches") },
        ActivityTypes.FlowJoin => new StepSettings { JoinMode = Mode(input) },
        ActivityTypes.Branch => new StepSettings { Rules = RuleReader.Read(input) },
        ActivityTypes.Notify => new StepSettings { NotifyTemplate = input.Text("template") ?? Missing(input, "template"), NotifyTo = Texts(input, "to") },
        ActivityTypes.Issue => new StepSettings { Papers = PapersOf(input, node.Sort!) },
        _ => Step(input, node),
    };

    private static StepSettings Step(InputReader input, ProcessNode node)
    {
        var common = new StepSettings
        {
            Who = input.Choice<ActorKind>("who"),
            Post = input.Text("post"),
            Limit = input.Limit("limit"),
            Papers = PapersOf(input, node.Sort!),
            Fields = Texts(input, "fields"),
            InBulk = input.Flag("bulk") ?? node.Type is ActivityTypes.PreReview or ActivityTypes.Review or ActivityTypes.JointReview or ActivityTypes.Countersign,
            Remind = input.Text("remind"),
            EscalateTo = input.Text("escalateTo"),
            LeavesWhenOverdue = input.Text("overdue") switch
            {
                null => node.Type == ActivityTypes.Correction,
                "leave" => true,
                "wait" => false,
                var other => input.Bad<bool>("overdue", other),
            },
        };
        return node.Type switch
        {
            ActivityTypes.Review => common with { Reviewers = input.Number("reviewers", 1, 2) },
            ActivityTypes.JointReview or ActivityTypes.Countersign => Ballot(input, common),
            ActivityTypes.SpecialProcedure => Special(input, common),
            _ => common,
        };
    }

    private static StepSettings Ballot(InputReader input, StepSettings common) => common with
    {
        Rule = input.Choice<BallotRule>("rule") ?? BallotRule.All,
        Ratio = input.Number("ratio", 1, 100) ?? 50,
        InSequence = input.Flag("sequence") ?? false,
        Posts = Texts(input, "posts"),
        LeadTakesPart = input.Flag("leadTakesPart") ?? true,
        SilenceAgrees = input.Text("silence") switch
        {
            null or "wait" => false,
            "agreed" => true,
            var other => input.Bad<bool>("silence", other),
        },
    };

    private static StepSettings Special(InputReader input, StepSettings common) => common with
    {
        Procedure = input.Choice<SpecialProcedureKind>("procedure")?.ToString(),
        Expected = input.Limit("expected"),
        Ground = input.Text("ground"),
    };

    private static ImmutableArray<string> Texts(InputReader input, string name) => input.List(name) is { } list ? [.. list] : [];

    /// <summary>Without the input a step produces what law asks for; with it, exactly what it names.</summary>
    private static ImmutableArray<PaperRule> PapersOf(InputReader input, ActivitySort sort)
    {
        if (input.List("papers") is not { } texts) return StatutoryPapers.Of(sort);
        var rules = texts.Select(t => (Text: t, Rule: PaperRule.Read(t))).ToList();
        foreach (var (text, _) in rules.Where(r => r.Rule is null)) input.Bad<string>("papers", text);
        return [.. rules.Where(r => r.Rule is not null).Select(r => r.Rule!)];
    }

    private static string? Mode(InputReader input) => input.Text("mode") switch
    {
        null => "WaitAny",
        "WaitAll" or "WaitAllActive" or "WaitAny" => input.Text("mode"),
        var other => input.Bad<string>("mode", other),
    };

    private static string? Result(InputReader input) =>
        input.Custom("result") is not { Length: > 0 } result || CaseResults.All.Contains(result) ? input.Custom("result") : input.Bad<string>("result", result);

    private static string? Missing(InputReader input, string name) => input.Bad<string>(name, "");
}
