using System.Globalization;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Moving;
using ApprovalHub.Domain.Tests.Process.Conformance;

namespace ApprovalHub.Domain.Tests.Process.Moving;

/// <summary>Cases walked at random, moved at random to the next version, and walked to their end.</summary>
public sealed class RandomMoveTests
{
    private const int Walks = 1_500;

    [Fact]
    public void Where_only_names_limits_and_actors_differ_every_case_can_be_moved_and_comes_to_its_end()
    {
        var refused = Moves(r => r.Rename(), out var moved);
        Assert.Empty(refused);
        Assert.True(moved > Walks / 2, $"only {moved} cases were moved");
    }

    [Fact]
    public void Where_ways_differ_a_case_is_moved_whole_or_not_at_all()
    {
        var refused = Moves(r => r.Edit(), out var moved);
        Assert.True(moved > Walks / 3, $"only {moved} cases were moved; refused: {string.Join(", ", refused.CountBy(c => c))}");
        Assert.Subset(new HashSet<string> { "MOVE_STEP_UNMAPPED", "MOVE_ANSWERS_LOST", "MOVE_PLACE_UNREACHABLE", "MOVE_DONE_UNMAPPED" }, refused.ToHashSet());
        Assert.Contains("MOVE_STEP_UNMAPPED", refused);
        Assert.Contains("MOVE_ANSWERS_LOST", refused);
    }

    /// <summary>Codes of the refusals.</summary>
    private static List<string> Moves(Action<Redraw> edit, out int moved)
    {
        var refused = new List<string>();
        moved = 0;
        for (var seed = 0; seed < Walks; seed++)
        {
            var random = new Random(seed);
            var before = seed % 3 == 0 ? Shipped.Load(Shipped.Names[random.Next(Shipped.Names.Count)]) : Drawings.New(seed / 3);
            var redraw = new Redraw(before, random);
            for (var i = random.Next(1, 5); i > 0; i--) edit(redraw);
            var after = redraw.After;
            if (!MayBePublished(before) || !MayBePublished(after)) continue;
            var walker = new Walker(new Play(before, Facts(random), Engines.BuiltIn).Do(new Signal.Start()), random);
            walker.Walk(random.Next(12));
            if (walker.Play.Result is not null) continue;
            try
            {
                var plan = CaseMove.Plan(new MoveOrder(before, after, redraw.Mapping, walker.Play.Facts_), walker.Play.State!).Value;
                if (plan.IsPossible) moved++;
                else refused.AddRange(plan.Findings.Select(f => f.Code));
                if (plan.IsPossible) GoesOn(walker.Play, plan, after, redraw.Mapping, random);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"seed {seed} after {string.Join("; ", walker.Play.Signals)}", fault);
            }
        }

        return refused;
    }

    private static void GoesOn(Play play, MovePlan plan, ProcessDefinition after, NodeMapping mapping, Random random)
    {
        var before = play.Open.Values.Select(t => (Node: mapping.Of(t.NodeId)!, Part: Part(t))).ToHashSet();
        var stopped = play.Stopped.ToHashSet();
        var told = new MovedEvents.At(play.Definition, play.Signals.Count, play.Facts_);
        play.Moved(after, plan.Step!);
        var now = play.Open.Values.Select(t => (Node: t.NodeId, Part: Part(t))).ToList();
        Assert.Equal(now.Count, now.Distinct().Count());
        Assert.Subset(now.Select(t => t.Node).ToHashSet(), before.Select(t => t.Node).ToHashSet());
        var besides = plan.Findings.Where(f => f.Code is "MOVE_STEP_NEW" or "MOVE_STEP_AGAIN" or "MOVE_TASK_RENEWED").Select(f => f.NodeId).ToHashSet();
        Assert.Equal(before.Where(t => !besides.Contains(t.Node)).Order(), now.Where(t => !besides.Contains(t.Node)).Order());
        Assert.Equal(stopped, play.Stopped);
        Assert.DoesNotContain(plan.Findings, f => f.Severity == FaultSeverity.Error);
        new Walker(play, random).ToTheEnd();
        MovedEvents.Rebuild(play, told, mapping);
    }

    private static string Part(Effect.OpenTask task) => task.TaskKey.IndexOf('/', StringComparison.Ordinal) is >= 0 and var at ? task.TaskKey[at..].Split('~')[0] : "";

    private static bool MayBePublished(ProcessDefinition definition) =>
        TemplateChecks.Check(definition, TemplateUse.None).All(f => f.Code is "TEMPLATE_PAPER_MISSING");

    private static ProcessFacts Facts(Random random) => Play.Facts with
    {
        Owes = random.Next(3) == 0,
        TwoReviewers = random.Next(3) == 0,
        Values = Play.Facts.Values.SetItem("case.lane", random.Next(2) == 0 ? "green" : "normal").SetItem("case.channel", random.Next(2) == 0 ? "online" : "counter")
            .SetItem("case.procedures", random.Next(2) == 0 ? "SiteVisit,Hearing" : "").SetItem("form.kind", random.Next(4).ToString(CultureInfo.InvariantCulture)),
    };
}
