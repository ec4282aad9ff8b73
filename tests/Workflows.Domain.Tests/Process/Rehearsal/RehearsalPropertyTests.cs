using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Domain.Tests.Process.Moving;

namespace ApprovalHub.Domain.Tests.Process.Rehearsal;

/// <summary>What must hold of a rehearsal, whatever the case and the draft.</summary>
public sealed class RehearsalPropertyTests
{
    private const int Walks = 600;

    [Fact]
    public void By_the_very_same_definition_every_case_goes_as_it_went()
    {
        for (var seed = 0; seed < Walks; seed++)
        {
            var definition = Definition(seed);
            var past = Rehearsing.Walked(definition, seed, ends: seed % 5 > 0);
            var rehearsed = new Domain.Process.Rehearsal.Rehearsal(Rehearsing.Scene(definition)).Of(past);
            Assert.True(rehearsed.IsAlike, Told(seed, rehearsed, past));
            Assert.True(Lines(rehearsed.Was!).SequenceEqual(Lines(rehearsed.Would!)), Told(seed, rehearsed, past));
            Assert.DoesNotContain(rehearsed.Would!.Tasks, t => t.Assumed is not null);
        }
    }

    [Fact]
    public void No_draft_makes_a_rehearsal_throw_and_each_case_ends_or_says_why_not()
    {
        var (ended, stuck, assumed) = (0, 0, 0);
        for (var seed = 0; seed < Walks; seed++)
        {
            var random = new Random(seed);
            var before = Definition(seed);
            var past = Rehearsing.Walked(before, seed, ends: seed % 5 > 0);
            var redraw = new Redraw(before, random);
            for (var i = random.Next(1, 6); i > 0; i--) redraw.Edit();
            var draft = seed % 3 == 0 ? Definition(seed + 7) : redraw.After;
            var rehearsed = new Domain.Process.Rehearsal.Rehearsal(Rehearsing.Scene(draft)).Of(past);
            var would = rehearsed.Would!;
            Assert.True(would.Result is not null || rehearsed.Stuck is not null || past.Runs, $"seed {seed}: neither ended nor stuck; open {string.Join(",", would.Open.Select(t => t.Key))}");
            Assert.True(rehearsed.IsAlike == (rehearsed.Differences.Count == 0));
            ended += would.Result is null ? 0 : 1;
            stuck += rehearsed.Stuck is null ? 0 : 1;
            assumed += would.Tasks.Any(t => t.Assumed is not null) ? 1 : 0;
        }

        Assert.True(ended > Walks * 6 / 10 && assumed > Walks / 4, $"only {ended} ended, {stuck} stuck, {assumed} with an assumed answer");
    }

    [Fact]
    public void A_case_that_was_moved_goes_by_its_last_version_as_it_went_on_both()
    {
        var (moved, read) = Moved(r => r.Rename());
        Assert.True(moved > Walks / 3, $"only {moved} cases were moved");
        Assert.All(read, r => Assert.Subset(new HashSet<DifferenceSort> { DifferenceSort.OtherPeople }, r.Differences.Select(d => d.Sort).ToHashSet()));
    }

    [Fact]
    public void Whatever_its_versions_differ_in_a_case_that_was_moved_can_be_rehearsed()
    {
        var (moved, read) = Moved(r => r.Edit());
        Assert.True(moved > Walks / 5, $"only {moved} cases were moved");
        Assert.All(read, r => Assert.True(r.Would!.Result is not null || r.Stuck is not null));
    }

    /// <summary>Cases that were moved from one version to the next, rehearsed by the latter; each was as its engine says.</summary>
    private static (int Moved, List<RehearsedCase> Rehearsed) Moved(Action<Redraw> edit)
    {
        var read = new List<RehearsedCase>();
        for (var seed = 0; seed < Walks; seed++)
        {
            var random = new Random(seed);
            var redraw = new Redraw(Definition(seed), random);
            for (var i = random.Next(1, 6); i > 0; i--) edit(redraw);
            var after = redraw.After;
            if (!MayBePublished(after) || Rehearsing.Moved(Definition(seed), after, redraw.Mapping, seed) is not { } moved) continue;
            var (past, result) = moved;
            var rehearsed = new Domain.Process.Rehearsal.Rehearsal(Rehearsing.Scene(after)).Of(past);
            Assert.True(rehearsed.Was?.Result == result, $"was {result}: {Told(seed, rehearsed, past)}");
            read.Add(rehearsed);
        }

        return (read.Count, read);
    }

    private static bool MayBePublished(ProcessDefinition definition) =>
        TemplateChecks.Check(definition, TemplateUse.None).All(f => f.Code is "TEMPLATE_PAPER_MISSING");

    private static ProcessDefinition Definition(int seed) =>
        seed % 2 == 0 ? Shipped.Load(Shipped.Names[seed / 2 % Shipped.Names.Count]) : Drawings.New(seed);

    /// <summary>Every task with its instants, and every paper.</summary>
    private static IEnumerable<string> Lines(Stage stage) =>
    [
        .. stage.Tasks.Select(t => $"{t.Key} {t.OpenedAt:O} {t.EndedAt:O} {t.Outcome}"),
        .. stage.Papers.Select(p => $"{p.Kind} {p.NodeId} {p.At:O}"),
        $"{stage.Result} {stage.AcceptedAt:O} {stage.DecidedAt:O} {stage.Counted()}",
    ];

    private static string Told(int seed, RehearsedCase rehearsed, PastCase past) =>
        $"seed {seed}: {rehearsed.Unreadable} {string.Join("; ", rehearsed.Differences)} after {string.Join("; ", past.Signals.Select(s => $"{s.At:MMddTHHmm} {s.Signal}"))}";
}
