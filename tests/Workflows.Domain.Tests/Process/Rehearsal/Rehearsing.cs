using System.Globalization;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Moving;
using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Domain.Tests.Clocks;
using ApprovalHub.Domain.Tests.Matters;
using ApprovalHub.Domain.Tests.Process.Conformance;

namespace ApprovalHub.Domain.Tests.Process.Rehearsal;

/// <summary>Cases walked at random as if they had happened, and somebody for every post.</summary>
internal static class Rehearsing
{
    /// <summary>Lists every special procedure, so that no template is refused for its matter's sake.</summary>
    public static MatterContent Matter { get; } = A_matter.Promised with
    {
        Participants = ["CGJ", "XFJ"],
        SpecialProcedures = [.. Enum.GetValues<SpecialProcedureKind>().Select(k => new SpecialProcedure(k, false, Limit.WorkDays(5), "行政许可法第四十五条"))],
    };

    public static Cast Cast { get; } = new(
        [.. new[] { "SCJG", "CGJ", "XFJ" }.SelectMany(d => Enum.GetValues<Role>().SelectMany(r => Enumerable.Range(1, 2).Select(n => Seat($"{d}-{r}-{n}", r, d)))),
            Seat("A", Role.Reviewer, "SCJG"), Seat("B", Role.Reviewer, "SCJG"), Seat("C", Role.Reviewer, "SCJG")],
        [], new DateOnly(2026, 9, 18));

    public static Scene Scene(ProcessDefinition definition) => new(definition, Matter, Calendars.Shipped, Cast);

    public static Seat Seat(string post, Role role, string department) => new(Guid.CreateVersion7(), post, new HeldPost(role, department, post));

    /// <summary>A case walked at random, with instants some hours or days apart.</summary>
    /// <param name="definition">The definition that it runs on.</param>
    /// <param name="seed">The walk.</param>
    /// <param name="ends">Whether to its end; else it is left running somewhere.</param>
    public static PastCase Walked(ProcessDefinition definition, int seed, bool ends = true)
    {
        var random = new Random(seed);
        var walker = new Walker(new Play(definition, Facts(random), Engines.BuiltIn).Do(new Signal.Start()), random);
        if (ends) walker.ToTheEnd();
        else walker.Walk(random.Next(14));
        return new PastCase(definition, Matter, Timed(walker.Play.Signals.Zip(walker.Play.FactsOf), random)) { Runs = walker.Play.Result is null };
    }

    /// <summary>A case walked at random, moved to another version (办件迁移) and walked to its end, with how that was; null where it cannot be moved.</summary>
    public static (PastCase Past, string Result)? Moved(ProcessDefinition before, ProcessDefinition after, NodeMapping mapping, int seed)
    {
        var random = new Random(seed);
        var play = new Play(before, Facts(random), Engines.BuiltIn).Do(new Signal.Start());
        new Walker(play, random).Walk(random.Next(12));
        if (play.Result is not null || CaseMove.Plan(new MoveOrder(before, after, mapping, play.Facts_), play.State!).Value.Step is not { } step)
            return null;
        var (place, move) = (play.Signals.Count, (Signal)new Signal.ChangeVersion(before.Version, after.Version, mapping.Nodes));
        var facts = play.Facts_;
        play.Moved(after, step);
        new Walker(play, random).ToTheEnd();
        var told = play.Signals.Zip(play.FactsOf).ToList();
        told.Insert(place, (move, facts));
        return (new PastCase(after, Matter, Timed(told, random)) { Version = v => v == before.Version ? before : after }, play.Result!);
    }

    private static List<PastSignal> Timed(IEnumerable<(Signal Signal, ProcessFacts Facts)> all, Random random)
    {
        var at = new DateTimeOffset(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);
        var told = new List<PastSignal>();
        foreach (var (signal, facts) in all)
        {
            told.Add(new PastSignal(signal, facts, at));
            at += random.Next(4) == 0 ? TimeSpan.Zero : TimeSpan.FromMinutes(random.Next(3_000));
        }

        return told;
    }

    public static ProcessFacts Facts(Random random) => Play.Facts with
    {
        Owes = random.Next(3) == 0,
        TwoReviewers = random.Next(3) == 0,
        Values = Play.Facts.Values.SetItem("case.lane", random.Next(2) == 0 ? "green" : "normal").SetItem("case.channel", random.Next(2) == 0 ? "online" : "counter")
            .SetItem("case.procedures", random.Next(2) == 0 ? "SiteVisit,Hearing" : "").SetItem("form.kind", random.Next(4).ToString(CultureInfo.InvariantCulture)),
    };
}
