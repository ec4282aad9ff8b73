using ApprovalHub.Domain.Process;
using Xunit.Abstractions;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>Large templates are proved soon or refused by name, never worked on without end: the checks are shown while an administrator draws.</summary>
public sealed class LargeTemplatesTests(ITestOutputHelper output)
{
    /// <summary>Three blocks of twelve branches side by side, two steps each: 4 to the power of 12 places in each if every order were tried.</summary>
    [Fact]
    public void Twelve_branches_side_by_side_three_times_over_are_proved()
    {
        var sketch = Blocks(3, "WaitAll");
        Assert.Equal(118, sketch.Nodes.Count);
        Assert.Empty(Check(sketch));
    }

    [Fact]
    public void Branches_that_race_in_more_ways_than_can_be_tried_are_refused_by_name() =>
        Assert.Equal(["TEMPLATE_TOO_TANGLED"], Check(Blocks(3, "WaitAny")).Select(f => f.Code));

    [Fact]
    public void A_few_branches_that_race_are_proved()
    {
        var (sketch, start) = Begin();
        var join = Block(sketch, start, "WaitAny", branches: 3, steps: 2);
        join = Block(sketch, join, "WaitAny", branches: 3, steps: 2);
        End(sketch, join);
        Assert.Empty(Check(sketch));
    }

    /// <summary>Thirty questions, each on a field of its own: 2 to the power of thirty sorts of cases.</summary>
    [Fact]
    public void Thirty_branches_on_thirty_fields_are_proved_or_refused_by_name()
    {
        Assert.Empty(Check(Asked(30, "step", "decide")));
        Assert.Equal(["TEMPLATE_TOO_TANGLED"], Check(Asked(30, "next", "step")).Select(f => f.Code));
        Assert.Equal(["TEMPLATE_CANNOT_END"], Check(Asked(5, "next", "step")).Select(f => f.Code).Distinct());
        Assert.Equal(["TEMPLATE_CANNOT_END"], Check(Asked(30, "back", "decide")).Select(f => f.Code).Distinct());
    }

    [Fact]
    public void What_is_shipped_is_proved() => Assert.All(Shipped.Names, name => Assert.Empty(Check(Shipped.Load(name))));

    private IReadOnlyList<TemplateFault> Check(Sketch sketch) => Check(sketch.Read());

    private IReadOnlyList<TemplateFault> Check(ProcessDefinition definition)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var faults = TemplateChecks.Check(definition, TemplateUse.None);
        output.WriteLine($"{definition.Nodes.Count} nodes in {clock.ElapsedMilliseconds} ms");
        return faults;
    }

    private static Sketch Blocks(int blocks, string mode)
    {
        var (sketch, last) = Begin();
        for (var b = 0; b < blocks; b++) last = Block(sketch, last, mode, branches: 12, steps: mode == "WaitAll" ? 2 : 3);
        End(sketch, last);
        return sketch;
    }

    private static (Sketch Sketch, Sketch.Node Start) Begin()
    {
        var sketch = new Sketch();
        return (sketch, sketch.Add(ActivityTypes.Start));
    }

    private static Sketch.Node Block(Sketch sketch, Sketch.Node before, string mode, int branches, int steps)
    {
        var fork = sketch.Add(ActivityTypes.FlowFork, ("branches", "[" + string.Join(',', Enumerable.Range(0, branches).Select(b => $"\"B{b}\"")) + "]"));
        var join = sketch.Add(ActivityTypes.FlowJoin, ("mode", mode));
        sketch.Connect(before, "Done", fork);
        for (var b = 0; b < branches; b++)
        {
            var last = fork;
            string[] ports = ["B" + b];
            for (var s = 0; s < steps; s++)
            {
                var step = sketch.Step(ActivityTypes.Review);
                foreach (var p in ports) sketch.Connect(last, p, step);
                last = step;
                ports = ["Passed", "Failed"];
            }

            var told = sketch.Told();
            foreach (var p in ports) sketch.Connect(last, p, told);
            sketch.Connect(told, "Done", join);
        }

        return join;
    }

    /// <summary>
    /// A review, and branches one after another. Yes leads to the "next" branch, where No leads to the decision; or to a further "step" before it; or "back" to the review at once.
    /// The last leads to the decision, or its Yes back to the review ("step").
    /// </summary>
    private static Sketch Asked(int many, string yes, string last)
    {
        var (sketch, start) = Begin();
        var (step, decide) = (sketch.Step(ActivityTypes.Review), sketch.Step(ActivityTypes.Decide));
        var branches = Enumerable.Range(0, many).Select(i => sketch.Add(ActivityTypes.Branch, ("rules", $$"""[{"field":"form.f{{i}}","operator":"eq","value":"1","port":"Yes"}]"""))).ToList();
        sketch.Connect(start, "Done", step);
        sketch.Connect(step, "Passed", branches[0]);
        sketch.Connect(step, "Failed", branches[0]);
        for (var i = 0; i < many; i++)
        {
            var (told, next) = (sketch.Told(), i + 1 < many ? branches[i + 1] : decide);
            sketch.Connect(branches[i], "Yes", told);
            sketch.Connect(branches[i], "Default", yes == "next" ? decide : next);
            sketch.Connect(told, "Done", yes == "back" || (i + 1 == many && last == "step") ? step : next);
        }

        Decide(sketch, decide);
        return sketch;
    }

    private static void End(Sketch sketch, Sketch.Node last)
    {
        var decide = sketch.Step(ActivityTypes.Decide);
        sketch.Connect(last, "Done", decide);
        Decide(sketch, decide);
    }

    private static void Decide(Sketch sketch, Sketch.Node decide)
    {
        var (issue, dispatch) = (sketch.Add(ActivityTypes.Issue), sketch.Step(ActivityTypes.Dispatch));
        sketch.Connect(decide, "Granted", issue);
        sketch.Connect(decide, "Denied", dispatch);
        sketch.Connect(issue, "Done", dispatch);
    }
}
