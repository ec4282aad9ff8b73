using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Flow;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>Where a case stands, in memory for one step.</summary>
internal sealed class CaseState
{
    // Codes of departments and posts may be Chinese; the payload is a column, never a page.
    private static readonly StateJson Json = new(new JsonSerializerOptions(StateJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private CaseState(int[] visits, List<ActiveStep> steps, Tokens tokens)
    {
        Visits = visits;
        Steps = steps;
        Tokens = tokens;
    }

    public int[] Visits { get; }

    public List<ActiveStep> Steps { get; private set; }

    public Tokens Tokens { get; private set; }

    public RecallPoint? Last { get; set; }

    public string? Result { get; set; }

    private SortedDictionary<string, int>? Gone { get; init; }

    public static CaseState New(ProcessDefinition definition) => new(new int[definition.Nodes.Count], [], new Tokens(definition.Graph));

    public static CaseState Read(ProcessDefinition definition, string payload)
    {
        StateData? data;
        try
        {
            data = JsonSerializer.Deserialize(payload, Json.StateData);
        }
        catch (JsonException fault)
        {
            throw Refusal.Conflict("PROCESS_STATE_UNREADABLE").With("place", fault.Path).Throwable();
        }

        if (data is null) throw Refusal.Conflict("PROCESS_STATE_UNREADABLE").With("place", "$").Throwable();
        if (data.Definition != definition.Mark)
            throw Refusal.Conflict("PROCESS_STATE_OF_OTHER_DEFINITION").With("state", data.Definition).With("definition", definition.Mark).Throwable();
        List<ActiveStep> steps = [.. data.Steps];
        return new CaseState(Widen(data.Visits, definition.Nodes.Count), steps, TokensOf(definition.Graph, steps, data.Followed, data.Waiting))
        {
            Last = data.Last,
            Result = data.Result,
            Gone = data.Gone,
        };
    }

    public string Write(ProcessDefinition definition) => JsonSerializer.Serialize(
        new StateData
        {
            Definition = definition.Mark,
            Visits = Narrow(Visits),
            Gone = Gone,
            Steps = [.. Steps.OrderBy(s => s.Node)],
            Followed = Result is null ? Tokens.Followed.ToWords() : [],
            Waiting = Tokens.Waiting.Any ? Tokens.Waiting.ToWords() : null,
            Last = Result is null ? Last : null,
            Result = Result,
        },
        Json.StateData);

    /// <summary>The books of the same case on another definition, with no step yet: what was opened before stays known, nothing can be recalled.</summary>
    public CaseState On(ProcessDefinition from, ProcessDefinition to, Tokens tokens)
    {
        var visits = new SortedDictionary<string, int>(Gone ?? [], StringComparer.Ordinal);
        foreach (var node in from.Nodes.Where(n => Visits[n.Index] > 0)) visits[node.Id] = Visits[node.Index];
        int[] known = [.. to.Nodes.Select(n => visits.Remove(n.Id, out var count) ? count : 0)];
        return new CaseState(known, [], tokens) { Gone = visits.Count > 0 ? visits : null };
    }

    public RecallPoint Remember(string task) => new()
    {
        Task = task,
        Steps = [.. Steps.OrderBy(s => s.Node).Select(s => s.Copy())],
        Followed = Tokens.Followed.ToWords(),
        Waiting = Tokens.Waiting.Any ? Tokens.Waiting.ToWords() : null,
    };

    public void GoBackTo(ProcessDefinition definition, RecallPoint point)
    {
        Steps = [.. point.Steps!.Select(s => s.Copy())];
        Tokens = TokensOf(definition.Graph, Steps, point.Followed!, point.Waiting);
        Last = null;
    }

    /// <summary>Goes on where the same case stands on the same definition after a move.</summary>
    public void StandAs(CaseState moved)
    {
        (Steps, Tokens) = (moved.Steps, moved.Tokens);
        moved.Visits.CopyTo(Visits, 0);
    }

    private static Tokens TokensOf(FlowGraph graph, List<ActiveStep> steps, ulong[] followed, ulong[]? waiting)
    {
        var active = new Bits(graph.Nodes);
        foreach (var step in steps) active.Set(step.Node);
        var lines = graph.Lines.Length;
        return new Tokens(active, followed.Length == 0 ? new Bits(lines) : Bits.From(followed), waiting is null ? new Bits(lines) : Bits.From(waiting));
    }

    private static int[] Narrow(int[] visits) => visits.AsSpan().TrimEnd(0).ToArray();

    private static int[] Widen(int[] visits, int size)
    {
        Array.Resize(ref visits, size);
        return visits;
    }
}
