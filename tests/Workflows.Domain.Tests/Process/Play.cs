using System.Collections.Immutable;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Tests.Process.Conformance;

namespace ApprovalHub.Domain.Tests.Process;

/// <summary>Plays a case by signals, as the application does, and keeps the books that the application would keep.</summary>
internal sealed class Play(ProcessDefinition definition, ProcessFacts facts, IProcessEngine engine)
{
    private readonly Beside? beside = engine is BuiltInEngine ? null : new Beside(definition);

    public static ProcessFacts Facts { get; } = new()
    {
        LeadDepartment = "SCJG",
        Participants = ["CGJ", "XFJ"],
        Promised = Limit.WorkDays(10),
        Values = ImmutableDictionary<string, string>.Empty.Add("case.lane", "normal").Add("case.channel", "counter"),
    };

    public static ProcessFacts Green { get; } = Facts with { Values = Facts.Values.SetItem("case.lane", "green") };

    public ProcessDefinition Definition { get; private set; } = definition;

    public ProcessFacts Facts_ { get; set; } = facts;

    public ProcessState? State { get; private set; }

    /// <summary>Tasks that are open now, by key.</summary>
    public SortedDictionary<string, Effect.OpenTask> Open { get; } = new(StringComparer.Ordinal);

    public List<Effect> Last { get; private set; } = [];

    public List<Signal> Signals { get; } = [];

    /// <summary>The facts that each signal was given with.</summary>
    public List<ProcessFacts> FactsOf { get; } = [];

    public HashSet<string> Stopped { get; } = [];

    public string? Result { get; private set; }

    private Dictionary<string, Effect.OpenTask> Known { get; } = [];

    public static Play Of(string template, ProcessFacts? facts = null) => Of(Shipped.Load(template), facts);

    public static Play Of(ProcessDefinition definition, ProcessFacts? facts = null) =>
        new Play(definition, facts ?? Facts, Engines.BuiltIn).Do(new Signal.Start());

    /// <summary>Gives the signal; it must be accepted.</summary>
    public Play Do(Signal signal)
    {
        var refusal = Try(signal);
        Assert.True(refusal is null, refusal?.ToString());
        return this;
    }

    /// <summary>The case goes on on another definition.</summary>
    public Play Moved(ProcessDefinition to, ProcessStep step)
    {
        Definition = to;
        State = step.State;
        Last = [.. step.Effects];
        foreach (var effect in Last) Book(effect);
        return this;
    }

    public Play Complete(string node, string outcome) => Do(new Signal.Complete(Key(node), outcome));

    /// <summary>Gives the signal; returns the refusal, if it is refused. A refusal must leave nothing changed.</summary>
    public Refusal? Try(Signal signal)
    {
        var step = engine.Step(Definition, State, signal, Facts_);
        beside?.Same(signal, Facts_, step);
        if (!step.IsOk) return step.Refusal;
        State = step.Value.State;
        Last = [.. step.Value.Effects];
        Signals.Add(signal);
        FactsOf.Add(Facts_);
        foreach (var effect in Last) Book(effect);
        return null;
    }

    public string Refused(Signal signal) => Try(signal)?.Code ?? "accepted";

    /// <summary>Key of the only open task whose key begins with this node (or node and participant).</summary>
    public string Key(string node) => Assert.Single(Open.Keys, k => k.StartsWith(node + "#", StringComparison.Ordinal) || k == node);

    public string Key(string node, string part) => Assert.Single(Open.Keys, k => k.StartsWith(node + "#", StringComparison.Ordinal) && k.EndsWith("/" + part, StringComparison.Ordinal));

    private void Book(Effect effect)
    {
        Assert.True(Result is null, $"{effect} after the end");
        switch (effect)
        {
            case Effect.OpenTask open:
                Assert.True(Known.TryAdd(open.TaskKey, open), $"{open.TaskKey} was opened before");
                Open.Add(open.TaskKey, open);
                break;
            case Effect.ReopenTask again:
                Open.Add(again.TaskKey, Known[again.TaskKey]);
                break;
            case Effect.CloseTask close:
                Assert.True(Open.Remove(close.TaskKey), $"{close.TaskKey} is closed but was not open");
                break;
            case Effect.CancelTask cancel:
                Assert.True(Open.Remove(cancel.TaskKey), $"{cancel.TaskKey} is cancelled but was not open");
                break;
            case Effect.KeepTask keep:
                Assert.True(Open.Remove(keep.TaskKey), $"{keep.TaskKey} is kept but was not open");
                Assert.True(keep.TaskKey == keep.As.TaskKey || !Known.ContainsKey(keep.As.TaskKey), $"{keep.As.TaskKey} was opened before");
                Open.Add(keep.As.TaskKey, Known[keep.As.TaskKey] = keep.As);
                break;
            case Effect.MoveTask move:
                Assert.True(Open.ContainsKey(move.TaskKey));
                break;
            case Effect.StopClock stop:
                Assert.True(Stopped.Add(stop.NodeId), $"{stop.NodeId} stops twice");
                break;
            case Effect.ResumeClock resume:
                Assert.True(Stopped.Remove(resume.NodeId), $"{resume.NodeId} resumes but did not stop");
                break;
            case Effect.EndCase end:
                Assert.Empty(Open);
                Assert.Empty(Stopped);
                Result = end.Result;
                break;
        }
    }
}
