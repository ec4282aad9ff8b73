using System.Diagnostics;
using ApprovalHub.Domain.Process;
using Xunit.Abstractions;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>
/// Ten thousand templates, drawn at random and every other one spoiled: what the publish checks let through no case gets stuck in, and what they refuse
/// has a walk or a fact that shows why. Each is held against the places that the engine's tokens can come to (all of them, or the first five hundred of a large one), and what is let through is
/// played twice by the engine itself. The seeds are counted from 0; for another number of them:
/// <code>APPROVALHUB_DEFINITIONS=100000 dotnet test tests/Workflows.Domain.Tests -c Release --filter FullyQualifiedName~TenThousandDefinitions</code>
/// </summary>
public sealed class TenThousandDefinitionsTests(ITestOutputHelper output)
{
    private const int Walks = 2;

    private static readonly int Definitions = int.TryParse(Environment.GetEnvironmentVariable("APPROVALHUB_DEFINITIONS"), out var many) ? many : 10_000;

    private readonly Lock books = new();
    private readonly SortedDictionary<string, int> refusals = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, string> failures = [];
    private (int Through, int Refused, int Whole) counts;
    private (TimeSpan Time, int Seed) slowest;

    [Fact]
    public void What_is_let_through_ends_and_what_is_refused_can_be_shown()
    {
        Parallel.For(0, Definitions, One);
        output.WriteLine($"{counts.Through} let through, {counts.Refused} refused; of those let through all places of {counts.Whole} walked; the slowest check took {slowest.Time.TotalMilliseconds:0} ms (seed {slowest.Seed})");
        foreach (var (code, count) in refusals) output.WriteLine($"{code} {count}");
        Assert.True(failures.Count == 0, $"{failures.Count} failed\n" + string.Join('\n', failures.Take(5).Select(f => $"seed {f.Key}: {f.Value}")));
        Assert.True(counts.Through > Definitions / 3 && counts.Refused > Definitions / 4, $"{counts}");
        Assert.True(counts.Whole > counts.Through / 3, $"{counts}");
    }

    private void One(int seed)
    {
        var random = new Random(seed);
        var sketch = Sketcher.New(random);
        var spoiler = new Spoiler(sketch, random);
        for (var i = random.Next(2) == 0 ? 0 : random.Next(1, 4); i > 0; i--) spoiler.Spoil();
        try
        {
            One(sketch.Read(), Use(random), seed);
        }
        catch (Exception fault)
        {
            lock (books) failures[seed] = $"{fault.Message}\n{sketch}";
        }
    }

    private void One(ProcessDefinition definition, TemplateUse use, int seed)
    {
        var clock = Stopwatch.StartNew();
        var faults = TemplateChecks.Check(definition, use);
        var time = clock.Elapsed;
        var witness = new Witness(definition, use);
        Assert.All(faults, f => Assert.True(witness.Shows(f) || (Witness.ByWalking.Contains(f.Code) && !witness.Ways.IsWhole), $"{f} is not shown; seen {string.Join(", ", witness.Ways.Seen)}"));
        if (faults.Count == 0) Assert.Empty(witness.Ways.Seen);
        var whole = faults.Count == 0 && witness.Ways.IsWhole;
        for (var walk = 0; walk < Walks && faults.Count == 0; walk++) new Stroll(definition, new Random((seed * 31) + walk)).ToTheEnd();
        Count(faults, whole, (time, seed));
    }

    private void Count(IReadOnlyList<TemplateFault> faults, bool whole, (TimeSpan Time, int Seed) taken)
    {
        lock (books)
        {
            counts = (counts.Through + (faults.Count == 0 ? 1 : 0), counts.Refused + (faults.Count > 0 ? 1 : 0), counts.Whole + (whole ? 1 : 0));
            foreach (var code in faults.Select(f => f.Code).Distinct()) refusals[code] = refusals.GetValueOrDefault(code) + 1;
            if (taken.Time > slowest.Time) slowest = taken;
        }
    }

    /// <summary>What the template is to serve: nothing yet, or a matter that asks for much.</summary>
    private static TemplateUse Use(Random random) => random.Next(3) > 0 ? TemplateUse.None : Uses.For(Uses.Matter(random.Next(3) == 0 ? 3 : 1_000) with
    {
        HearingMandatory = random.Next(4) == 0,
        CollectiveDecision = random.Next(4) == 0,
        IssueFirst = random.Next(2) == 0,
        Procedures = random.Next(4) == 0 ? ["SiteVisit"] : [],
    });
}
