using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>What must hold, whatever is clicked (PROCESS.md).</summary>
/// <param name="engine">The engine that walks.</param>
/// <param name="walksOfATemplate">Walks over each shipped template.</param>
/// <param name="drawnTemplates">Templates that are drawn at random.</param>
/// <param name="walksOfADrawing">Walks over each of them that may be published.</param>
/// <param name="leastWalks">Walks that there must be in all.</param>
public abstract class RandomWalkTests(string engine, int walksOfATemplate, int drawnTemplates, int walksOfADrawing, int leastWalks) : ConformanceSuite(engine)
{
    private static readonly string[] Kinds = ["SiteVisit", "TechnicalReview", "ExpertReview", "Hearing", "PublicNotice"];

    public static TheoryData<string> All => Shipped.All;

    [SkippableTheory]
    [MemberData(nameof(All))]
    public void Every_walk_over_a_shipped_template_holds_and_ends(string name)
    {
        var definition = Shipped.Load(name);
        for (var seed = 0; seed < walksOfATemplate; seed++) Walk(definition, seed);
    }

    [SkippableFact]
    public void Every_walk_over_a_template_that_the_checks_let_through_holds_and_ends()
    {
        var published = 0;
        for (var seed = 0; seed < drawnTemplates; seed++)
        {
            var definition = Drawings.New(seed);
            if (TemplateChecks.Check(definition, TemplateUse.None).Any(f => f.Code != "TEMPLATE_PAPER_MISSING")) continue;
            published++;
            for (var walk = 0; walk < walksOfADrawing; walk++) Walk(definition, (seed * 31) + walk);
        }

        Assert.True(published > drawnTemplates * 9 / 10, $"only {published} of {drawnTemplates} drawn templates may be published");
        var walks = (Shipped.Names.Count * walksOfATemplate) + (published * walksOfADrawing);
        Assert.True(walks >= leastWalks, $"only {walks} walks, at least {leastWalks} were promised");
    }

    private void Walk(ProcessDefinition definition, int seed)
    {
        var random = new Random(seed);
        var facts = Play.Facts with
        {
            Owes = random.Next(2) == 0,
            TwoReviewers = random.Next(2) == 0,
            Participants = random.Next(4) == 0 ? [] : ["CGJ", "XFJ"],
            Values = Play.Facts.Values.SetItem("case.lane", random.Next(2) == 0 ? "green" : "normal")
                .SetItem("case.channel", random.Next(2) == 0 ? "online" : "counter").SetItem("case.procedures", string.Join(',', Kinds.Where(_ => random.Next(2) == 0)))
                .SetItem("form.kind", random.Next(4).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        };
        var walker = new Walker(Of(definition, facts), random);
        try
        {
            walker.ToTheEnd();
            Replays(walker.Play);
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"{definition.Id} seed {seed} after {string.Join("; ", walker.Play.Signals)}", fault);
        }
    }

    /// <summary>Replaying the signals rebuilds the state.</summary>
    private void Replays(Play played)
    {
        ProcessState? state = null;
        foreach (var (signal, facts) in played.Signals.Zip(played.FactsOf))
            state = Engine.Step(played.Definition, state, signal, facts).Value.State;
        Assert.Equal(played.State, state);
    }
}
