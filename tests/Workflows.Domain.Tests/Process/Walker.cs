using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Running;
using ApprovalHub.Domain.Tests.Process.Conformance;
using ApprovalHub.Elsa;

namespace ApprovalHub.Domain.Tests.Process;

/// <summary>Clicks at random, as nobody would and somebody will. The books of <see cref="Play"/> hold what must hold.</summary>
internal sealed class Walker(Play play, Random random)
{
    private const int Longest = 400;

    public Play Play { get; } = play;

    /// <summary>Signals that were refused, by code.</summary>
    public List<string> Refusals { get; } = [];

    /// <summary>Walks until the case ends; in the end it only completes, so that it must come to an end.</summary>
    public void ToTheEnd()
    {
        for (var i = 0; Play.Result is null; i++)
        {
            Assert.True(i < Longest, $"no end after {Longest} signals; open: {string.Join(", ", Play.Open.Keys)}");
            Give(i < 40 ? Any() : Forward());
        }

        Assert.Empty(Play.Open);
        Assert.Empty(Play.Stopped);
    }

    /// <summary>Some signals, as long as the case runs.</summary>
    public void Walk(int signals)
    {
        for (var i = 0; i < signals && Play.Result is null; i++) Give(Any());
    }

    private void Give(Signal signal)
    {
        Assert.True(Play.Open.Count > 0, "neither ended nor anybody to act");
        var before = Play.State;
        if (Play.Try(signal) is { } refusal)
        {
            Assert.Same(before, Play.State);
            Assert.StartsWith("PROCESS_", refusal.Code);
            Refusals.Add(refusal.Code);
            Assert.False(signal is Signal.Complete done && Play.Open.ContainsKey(done.TaskKey), refusal.ToString());
        }
        else
        {
            Neighbours(signal);
            Twice(signal);
        }

        SameBooks();
    }

    /// <summary>A return touches only what follows the step that it goes to.</summary>
    private void Neighbours(Signal signal)
    {
        if (signal is not Signal.ReturnTo back) return;
        var graph = Play.Definition.Graph;
        var target = Play.Definition.Node(back.NodeId)!.Index;
        foreach (var cancelled in Play.Last.OfType<Effect.CancelTask>())
            Assert.True(graph.Region(target).Has(Play.Definition.Node(cancelled.TaskKey[..cancelled.TaskKey.IndexOf('#', StringComparison.Ordinal)])!.Index), cancelled.ToString());
        Assert.All(Play.Last.OfType<Effect.OpenTask>(), o => Assert.True(graph.Region(target).Has(Play.Definition.Node(o.NodeId)!.Index)));
    }

    /// <summary>The same signal is refused by name the second time; what may come at any time does nothing.</summary>
    private void Twice(Signal signal)
    {
        var state = Play.State;
        var refusal = Play.Try(signal);
        if (refusal is null) Assert.True(signal is Signal.TimerDue or Signal.MaterialsSupplied && Play.State == state && Play.Last.Count == 0, $"{signal} twice");
    }

    private Signal Any()
    {
        var task = Pick([.. Play.Open.Keys]);
        return random.Next(20) switch
        {
            0 => new Signal.TimerDue(task),
            1 or 2 => new Signal.ReturnTo(task, Pick([.. Play.Definition.Nodes.Select(n => n.Id)])),
            3 or 4 => Recall(task),
            5 => new Signal.AddParticipant(Play.Open[task].NodeId, Pick(["A", "B", "X", "CGJ", "GAJ"])),
            6 => new Signal.RemoveParticipant(Play.Open[task].NodeId, Pick(["A", "B", "X", "CGJ", "XFJ", "SCJG"])),
            7 => new Signal.Reassign(task, "P" + random.Next(3)),
            8 => Supplied(),
            9 => random.Next(12) == 0 ? new Signal.Withdraw() : new Signal.Start(),
            10 => random.Next(12) == 0 ? new Signal.Terminate(Pick([.. CaseResults.All])) : new Signal.Complete(task + "9", "Passed"),
            _ => new Signal.Complete(task, Pick([.. Play.Open[task].Outcomes])),
        };
    }

    private Signal.Recall Recall(string task) =>
        new Signal.Recall(Play.Signals.Count > 0 && Play.Signals[^1] is Signal.Complete last ? last.TaskKey : task);

    private Signal.MaterialsSupplied Supplied()
    {
        Play.Facts_ = Play.Facts_ with { Owes = random.Next(2) == 0 && Play.Facts_.Owes };
        return new Signal.MaterialsSupplied();
    }

    private Signal.Complete Forward()
    {
        var task = Pick([.. Play.Open.Keys]);
        string[] onward = [.. Play.Open[task].Outcomes.Where(o => o is not ("Return" or "Correction"))];
        return new Signal.Complete(task, Pick(onward));
    }

    /// <summary>The engine's own state knows exactly the tasks that the effects opened, and nothing of them once the case is over.</summary>
    private void SameBooks()
    {
        var state = CaseState.Read(Play.Definition, Engines.Books(Play.State!));
        var open = state.Steps.SelectMany(s => s.Tasks.Where(t => t.IsOpen).Select(t => s.Key(Play.Definition.Nodes[s.Node].Id, t)));
        Assert.Equal(Play.Open.Keys, open.Order(StringComparer.Ordinal));
        if (Play.State!.Engine == ElsaDoor.EngineName) Assert.Equal(Play.Open.Keys, Engines.Bookmarks(Play.State));
        Assert.Equal(Play.Stopped, state.Steps.Select(s => Play.Definition.Nodes[s.Node]).Where(n => n.Type == ActivityTypes.SpecialProcedure).Select(n => n.Id).ToHashSet());
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
