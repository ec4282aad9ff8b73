using System.Collections.Immutable;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Tests.Process.Conformance;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>One case taken by the engine itself through a definition, by whatever outcome comes up, sent back, recalled, run out of time, until it ends.</summary>
internal sealed class Stroll(ProcessDefinition definition, Random random)
{
    /// <summary>Signals of a walk, at the most.</summary>
    public const int Longest = 300;

    private static readonly ImmutableArray<string>[] Parties = [[], [Play.Facts.LeadDepartment], ["CGJ"], ["CGJ", "XFJ"]];

    private readonly Dictionary<string, Effect.OpenTask> known = [];
    private readonly SortedSet<string> open = new(StringComparer.Ordinal);
    private readonly List<Signal> given = [];
    private ProcessState? state;
    private ProcessFacts facts = Play.Facts with
    {
        Owes = random.Next(2) == 0,
        TwoReviewers = random.Next(3) == 0,
        Participants = Parties[random.Next(Parties.Length)],
        Values = Questions.Case(random),
    };

    public string? Result { get; private set; }

    public void ToTheEnd()
    {
        Give(new Signal.Start());
        while (Result is null)
        {
            Assert.True(open.Count > 0, $"neither ended nor anybody to act: {Told}");
            Assert.True(given.Count < Longest, $"no end: {Told}");
            Give(given.Count < 25 ? Any() : Onward());
        }

        Assert.True(open.Count == 0, $"open after the end: {Told}");
    }

    private string Told => $"{string.Join("; ", given)}, open {string.Join(", ", open)}, facts {string.Join(", ", facts.Values)}";

    private void Give(Signal signal)
    {
        var answer = Engines.BuiltIn.Step(definition, state, signal, facts);
        if (!answer.IsOk)
        {
            Assert.False(signal is Signal.Complete or Signal.Start, $"{answer.Refusal} at {signal}: {Told}");
            given.Add(new Signal.MaterialsSupplied());
            return;
        }

        state = answer.Value.State;
        given.Add(signal);
        foreach (var effect in answer.Value.Effects) Book(effect);
    }

    private void Book(Effect effect)
    {
        switch (effect)
        {
            case Effect.OpenTask task: Assert.True(known.TryAdd(task.TaskKey, task) && open.Add(task.TaskKey), $"{task.TaskKey} twice: {Told}"); break;
            case Effect.ReopenTask again: open.Add(again.TaskKey); break;
            case Effect.CloseTask close: open.Remove(close.TaskKey); break;
            case Effect.CancelTask cancel: open.Remove(cancel.TaskKey); break;
            case Effect.EndCase end: Result = end.Result; break;
        }
    }

    private Signal Any()
    {
        var task = Pick([.. open]);
        switch (random.Next(16))
        {
            case 0: return new Signal.TimerDue(task);
            case 1 or 2: return new Signal.ReturnTo(task, Pick([.. known.Values.Select(t => t.NodeId)]));
            case 3 when given[^1] is Signal.Complete last: return new Signal.Recall(last.TaskKey);
            case 4:
                facts = facts with { Owes = facts.Owes && random.Next(2) == 0 };
                return new Signal.MaterialsSupplied();
            default: return new Signal.Complete(task, Pick([.. known[task].Outcomes]));
        }
    }

    /// <summary>Some outcome that goes on, where there is one.</summary>
    private Signal.Complete Onward()
    {
        var task = Pick([.. open]);
        var back = definition.Graph.Out[definition.Node(known[task].NodeId)!.Index].Where(l => l.Back).Select(l => l.Port).ToList();
        string[] onward = [.. known[task].Outcomes.Where(o => !back.Contains(o) && o != "Correction")];
        return new Signal.Complete(task, Pick(onward.Length > 0 ? onward : [.. known[task].Outcomes]));
    }

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
