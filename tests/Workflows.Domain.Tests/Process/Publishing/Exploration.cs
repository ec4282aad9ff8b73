using System.Collections.Immutable;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>
/// Every way that the engine itself lets a case take through a definition, by every outcome, every return by hand and every choice of the branches:
/// what went wrong on them, by the code of the fault that foretells it and its node. Knows nothing of the publish checks.
/// </summary>
internal sealed class Exploration
{
    /// <summary>States at most; more is told by <see cref="IsWhole"/>.</summary>
    public const int Most = 4_000;

    private static readonly string[] Values = ["0", "1", "2"];

    private static readonly Dictionary<string, string> Foretold = new(StringComparer.Ordinal)
    {
        ["PROCESS_JOIN_STARVES"] = "TEMPLATE_JOIN_STARVES",
        ["PROCESS_END_WITHOUT_RESULT"] = "TEMPLATE_END_WITHOUT_DECISION",
        ["PROCESS_RESULT_WITHOUT_DECISION"] = "TEMPLATE_RESULT_BEFORE_DECISION",
        ["PROCESS_RETURN_TOO_LATE"] = "TEMPLATE_LOOP_OVER_ISSUE",
        ["PROCESS_LOOP_WITHOUT_STEP"] = "TEMPLATE_LOOP_WITHOUT_STEP",
    };

    private readonly ProcessDefinition definition;
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<(ProcessState State, Dictionary<string, Effect.OpenTask> Open)> states = [];
    private readonly List<List<int>> from = [];
    private readonly HashSet<int> endings = [];

    private Exploration(ProcessDefinition definition) => this.definition = definition;

    /// <summary>What was seen: code and node.</summary>
    public HashSet<(string Code, string Node)> Seen { get; } = [];

    public bool IsWhole => states.Count <= Most;

    public static Exploration Of(ProcessDefinition definition)
    {
        var found = new Exploration(definition);
        foreach (var facts in found.Choices(definition.Nodes[definition.Graph.Start].Id)) found.Go(-1, null, [], new Signal.Start(), facts, byDrawing: true);
        for (var i = 0; i < found.states.Count && found.IsWhole; i++) found.Expand(i);
        if (found.IsWhole) found.Stuck();
        return found;
    }

    private void Expand(int index)
    {
        var (state, open) = states[index];
        foreach (var task in open.Values)
        {
            foreach (var outcome in task.Outcomes)
            {
                foreach (var facts in Choices(task.NodeId)) Go(index, state, open, new Signal.Complete(task.TaskKey, outcome), facts, byDrawing: true);
            }

            foreach (var node in definition.Nodes.Where(n => n.Sort is { OpensTask: true }))
                Go(index, state, open, new Signal.ReturnTo(task.TaskKey, node.Id), Facts([]), byDrawing: false);
        }
    }

    private void Go(int index, ProcessState? state, Dictionary<string, Effect.OpenTask> open, Signal signal, ProcessFacts facts, bool byDrawing)
    {
        var answer = BuiltInEngine.Trace(definition, state, signal, facts);
        if (!answer.IsOk)
        {
            if (byDrawing || answer.Refusal.Code != "PROCESS_RETURN_TOO_LATE") Refused(answer.Refusal.Code, answer.Refusal.Args.GetValueOrDefault("node", ""));
            return;
        }

        var (step, followed) = answer.Value;
        Watch(step.Effects, [.. followed.Items], signal, byDrawing);
        if (step.Effects.Any(e => e is Effect.EndCase))
        {
            if (index >= 0) endings.Add(index);
            return;
        }

        var read = CaseState.Read(definition, step.State.Payload);
        var key = string.Join('.', read.Tokens.Active.ToWords().Concat(read.Tokens.Followed.ToWords()).Concat(read.Tokens.Waiting.ToWords()));
        if (!known.TryGetValue(key, out var next))
        {
            known.Add(key, next = states.Count);
            var after = new Dictionary<string, Effect.OpenTask>(open);
            foreach (var effect in step.Effects) Book(after, effect);
            states.Add((step.State, after));
            from.Add([]);
        }

        if (index >= 0) from[next].Add(index);
    }

    private static void Book(Dictionary<string, Effect.OpenTask> open, Effect effect)
    {
        if (effect is Effect.OpenTask task) open.Add(task.TaskKey, task);
        if (effect is Effect.CloseTask close) open.Remove(close.TaskKey);
        if (effect is Effect.CancelTask cancel) open.Remove(cancel.TaskKey);
    }

    /// <summary>A refusal by the code of the fault that should have foretold it.</summary>
    private void Refused(string code, string node)
    {
        if (code is not ("PROCESS_RETURN_NOT_PASSED" or "PROCESS_RETURN_NOT_A_STEP")) Seen.Add((Foretold.GetValueOrDefault(code, code), node));
    }

    private void Watch(IReadOnlyList<Effect> effects, int[] followed, Signal signal, bool byDrawing)
    {
        var sources = followed.Select(l => definition.Connections[l]).ToList();
        bool Passed(string type, string? port = null) => sources.Any(l => definition.Node(l.Source)!.Type == type && (port is null || l.Port == port));
        var decided = sources.Any(l => definition.Node(l.Source)!.Sort!.Port(l.Port)?.Result is not null);
        foreach (var dispatch in effects.OfType<Effect.OpenTask>().Where(t => t.ActivityType == ActivityTypes.Dispatch && !decided))
            Seen.Add(("TEMPLATE_RESULT_BEFORE_DECISION", dispatch.NodeId));
        if (Passed(ActivityTypes.Issue) && Passed(ActivityTypes.Intake, "Tolerated") && !Passed(ActivityTypes.ToleranceGate, "Completed"))
            Seen.Add(("TEMPLATE_ISSUE_AROUND_GATE", "issue"));
        if (byDrawing && effects.OfType<Effect.CancelTask>().Any(c => c.Why == "returned" && signal is Signal.Complete done && !SameStep(c.TaskKey, done.TaskKey)))
            Seen.Add(("TEMPLATE_LOOP_CROSSES_BRANCH", ""));
        if (effects.OfType<Effect.EndCase>().FirstOrDefault() is not { } end) return;
        if (effects.Any(e => e is Effect.CancelTask { Why: "ended" })) Seen.Add(("TEMPLATE_END_BESIDE_OPEN_STEPS", ""));
        if (end.Result == CaseResults.Granted && !Passed(ActivityTypes.Issue)) Seen.Add(("TEMPLATE_GRANT_NOT_ISSUED", ""));
    }

    private static bool SameStep(string one, string other) => one.Split('/')[0] == other.Split('/')[0];

    /// <summary>Facts by which the branches that follow a node at once go each way.</summary>
    private IEnumerable<ProcessFacts> Choices(string node)
    {
        var (near, queue) = (new HashSet<string>(), new Queue<string>([node]));
        while (queue.TryDequeue(out var at))
        {
            foreach (var target in definition.Connections.Where(c => c.Source == at).Select(c => c.Target))
            {
                if (definition.Node(target)!.Sort is { OpensTask: false } && near.Add(target)) queue.Enqueue(target);
            }
        }

        IEnumerable<ImmutableDictionary<string, string>> all = [ImmutableDictionary<string, string>.Empty];
        foreach (var branch in near.Where(n => definition.Node(n)!.Type == ActivityTypes.Branch).Take(5).ToList())
            all = [.. all.SelectMany(v => Values.Select(way => v.SetItem("form." + branch, way)))];
        return all.Select(Facts);
    }

    private static ProcessFacts Facts(IEnumerable<KeyValuePair<string, string>> form) =>
        Play.Facts with { Owes = true, Participants = [], Values = Play.Facts.Values.SetItems(form) };

    private void Stuck()
    {
        var good = new HashSet<int>(endings);
        var queue = new Queue<int>(good);
        while (queue.TryDequeue(out var state))
        {
            foreach (var before in from[state].Where(good.Add)) queue.Enqueue(before);
        }

        foreach (var open in Enumerable.Range(0, states.Count).Where(i => !good.Contains(i)).SelectMany(i => states[i].Open.Values))
            Seen.Add(("TEMPLATE_CANNOT_END", open.NodeId));
    }
}
