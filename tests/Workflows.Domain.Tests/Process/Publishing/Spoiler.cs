using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>Spoils a drawing as people do: a line lost or drawn elsewhere, a join of another kind, a step without what it needs, an end too early.</summary>
internal sealed class Spoiler(Sketch sketch, Random random)
{
    public void Spoil()
    {
        if (random.Next(3) > 0) SpoilLines();
        else SpoilNode(sketch.Nodes[random.Next(1, sketch.Nodes.Count)]);
    }

    private void SpoilLines()
    {
        var at = random.Next(sketch.Lines.Count);
        var line = sketch.Lines[at];
        switch (random.Next(9))
        {
            case 0: sketch.Lines.RemoveAt(at); break;
            case 1 or 2 or 3: sketch.Lines[at] = line with { Target = AnyNode() }; break;
            case 4: sketch.Lines.Add(line with { Target = AnyNode() }); break;
            case 5: sketch.Lines.Add(new Sketch.Line(AnyStep(), "Return", AnyNode())); break;
            case 6: sketch.Lines[at] = line with { Port = "Return" }; break;
            case 7: Between(at, sketch.Step(ActivityTypes.Decide), "Granted"); break;
            default: Between(at, sketch.Add(ActivityTypes.Branch, ("rules", Questions.Any(random))), "Default"); break;
        }
    }

    /// <summary>A node in the middle of a line, its other ports led anywhere.</summary>
    private void Between(int at, Sketch.Node node, string port)
    {
        var line = sketch.Lines[at];
        sketch.Lines[at] = line with { Target = node.Id };
        sketch.Lines.Add(new Sketch.Line(node.Id, port, line.Target));
        string[] others = node.Type == ActivityTypes.Decide ? ["Denied"] : [.. Questions.Ports(node.Inputs["rules"]).Where(p => p != port)];
        foreach (var other in others) sketch.Lines.Add(new Sketch.Line(node.Id, other, random.Next(2) == 0 ? line.Target : AnyNode()));
    }

    private void SpoilNode(Sketch.Node node)
    {
        switch (node.Type)
        {
            case ActivityTypes.End or ActivityTypes.Finish: node.Result = Pick("Granted", "Denied", "Withdrawn"); break;
            case ActivityTypes.FlowJoin: node.Inputs["mode"] = Pick("WaitAll", "WaitAllActive", "WaitAny"); break;
            case ActivityTypes.FlowFork: node.Inputs["branches"] = Pick("""["B1"]""", """["B1","B2","B4"]"""); break;
            case ActivityTypes.Branch: node.Inputs["rules"] = Pick(Wrong[random.Next(Wrong.Length)], Questions.Any(random)); break;
            case ActivityTypes.Countersign: node.Inputs["posts"] = Pick("[]", """["A","Z"]"""); break;
            case ActivityTypes.SpecialProcedure: node.Inputs.Remove(Pick("procedure", "ground", "limit")); break;
            case ActivityTypes.Dispatch: node.Inputs["overdue"] = "leave"; break;
            case ActivityTypes.Notify or ActivityTypes.Issue: sketch.Lines.RemoveAll(l => l.Source == node.Id && random.Next(2) == 0); break;
            default: SpoilStep(node); break;
        }
    }

    private void SpoilStep(Sketch.Node node)
    {
        switch (random.Next(6))
        {
            case 0: node.Inputs.Remove("limit"); break;
            case 1: node.Inputs["who"] = Pick("Applicant", "Post", "Reviewer"); break;
            case 2: node.Inputs["limit"] = Pick("90000 WorkDay", "9 WorkDay", "300 %"); break;
            case 3: node.Inputs["papers"] = "[]"; break;
            case 4: sketch.Step(Pick(ActivityTypes.Review, ActivityTypes.Dispatch)); break;
            default: sketch.Lines.RemoveAll(l => l.Source == node.Id && random.Next(2) == 0); break;
        }
    }

    private string AnyNode() => sketch.Nodes[random.Next(sketch.Nodes.Count)].Id;

    private string AnyStep() => sketch.Nodes.Where(n => n.Type is ActivityTypes.Review or ActivityTypes.Decide).Select(n => n.Id).OrderBy(_ => random.Next()).FirstOrDefault("n0");

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    private static readonly string[] Wrong =
    [
        """[{"field":"form.kind","operator":"eq","value":"1","port":"One"},{"field":"form.kind","operator":"eq","value":"1","port":"Two"}]""",
        """[{"field":"case.weather","operator":"eq","value":"1","port":"One"}]""",
        """[{"field":"case.lane","operator":"gt","value":"green","port":"One"}]""",
        """[{"field":"case.lane","operator":"eq","value":"blue","port":"One"}]""",
        """[{"all":[{"field":"case.lane","operator":"eq","value":"green"},{"field":"case.lane","operator":"eq","value":"normal"}],"port":"One"}]""",
        "[]",
    ];
}
