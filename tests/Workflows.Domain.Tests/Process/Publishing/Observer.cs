using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>Watches the engine's tokens and says what must not happen in plain words; knows nothing of how the publish checks find it.</summary>
internal sealed class Observer(ProcessDefinition definition, TemplateUse use) : ITokenHost
{
    private readonly Dictionary<(int, int), bool> passes = [];
    private Tokens tokens = null!;
    private bool drawn;
    private bool besides;

    /// <summary>What was seen, by the code of the fault that foretells it, and where.</summary>
    public HashSet<(string Code, string Node)> Seen { get; } = [];

    public bool HasEnded { get; private set; }

    /// <summary>It ended because the applicant let the time run out: no way to an end that one may count on.</summary>
    public bool HasLapsed { get; private set; }

    public bool HasStopped { get; private set; }

    public void Begin(Tokens at, bool byDrawing) => (tokens, drawn, HasEnded, HasLapsed, HasStopped, besides) = (at, byDrawing, false, false, false, false);

    public IReadOnlyList<string>? Enter(int node)
    {
        var entered = definition.Nodes[node];
        if (entered.Type == ActivityTypes.Dispatch && !Passed((n, p) => n.Sort!.Port(p)?.Result is not null)) See("TEMPLATE_RESULT_BEFORE_DECISION", node);
        if (entered.Sort!.Decides && !Passed((n, _) => n.Settings.Procedure == "Hearing") && use.Matters.Any(m => m.HearingMandatory)) See("TEMPLATE_HEARING_CAN_BE_SKIPPED", node);
        if ((entered.Sort.Decides || entered.Type == ActivityTypes.Issue) && Passed((n, _) => n.Type == ActivityTypes.Issue)) See("TEMPLATE_AFTER_ISSUE", node);
        if (entered.Type == ActivityTypes.Issue) Issue(node);
        if (entered.Type == ActivityTypes.Branch || entered.Sort.OpensTask) return null;
        return entered.Settings.Branches is { IsEmpty: false } branches ? branches : ["Done"];
    }

    public void Cancelled(int node, string why) => besides |= why == "ended";

    public void Returning(int target, Bits region)
    {
        if (Passed((n, _) => n.Type == ActivityTypes.Issue && region.Has(n.Index)))
        {
            HasStopped = true;
            if (drawn) See("TEMPLATE_LOOP_OVER_ISSUE", target);
        }

        var others = tokens.Active.Items.Concat(tokens.Waiting.Items.Select(l => definition.Graph.Lines[l].Source));
        if (drawn && others.Any(n => region.Has(n) && AvoidsOnTheWay(n, target))) See("TEMPLATE_LOOP_CROSSES_BRANCH", target);
    }

    public bool Ends(int node, string port) => Offered.EndsCase(definition, definition.Nodes[node], port);

    public bool IsEnd(int node) => definition.Nodes[node].Type is ActivityTypes.End or ActivityTypes.Finish;

    public void Ended(int node, string? port)
    {
        HasEnded = true;
        if (besides || tokens.Waiting.Any) See("TEMPLATE_END_BESIDE_OPEN_STEPS", node);
        var decided = Decisions.Result(definition, tokens, node, port);
        HasLapsed = port == "Overdue" && definition.Nodes[node].Type is (ActivityTypes.Correction or ActivityTypes.ToleranceGate);
        var result = definition.Nodes[node].Settings.EndResult ?? decided;
        switch (result)
        {
            case null: See("TEMPLATE_END_WITHOUT_DECISION", node); break;
            case var _ when decided is CaseResults.Granted or CaseResults.Denied && result != decided: See("TEMPLATE_END_AGAINST_DECISION", node); break;
            case CaseResults.Denied when decided != CaseResults.Denied: See("TEMPLATE_RESULT_BEFORE_DECISION", node); break;
            case CaseResults.Granted when decided != CaseResults.Granted: See("TEMPLATE_RESULT_BEFORE_DECISION", node); break;
            case CaseResults.Granted when !Passed((n, _) => n.Type == ActivityTypes.Issue): See("TEMPLATE_GRANT_NOT_ISSUED", node); break;
        }
    }

    public void Starved(int node)
    {
        HasStopped = true;
        See("TEMPLATE_JOIN_STARVES", node);
    }

    public void Endless(int node)
    {
        HasStopped = true;
        See("TEMPLATE_LOOP_WITHOUT_STEP", node);
    }

    private void Issue(int node)
    {
        if (Decisions.Decision(definition, tokens) is null) See("TEMPLATE_RESULT_BEFORE_DECISION", node);
        if (!Passed((n, _) => n.Type == ActivityTypes.CollectiveDecision) && use.Matters.Any(m => m.CollectiveDecision)) See("TEMPLATE_COLLECTIVE_CAN_BE_SKIPPED", node);
        var owes = Passed((n, p) => n.Type == ActivityTypes.Intake && p == "Tolerated") && !Passed((n, p) => n.Type == ActivityTypes.ToleranceGate && p == "Completed");
        if (owes && (use.Matters.Count == 0 || use.Matters.Any(m => !m.IssueFirst))) See("TEMPLATE_ISSUE_AROUND_GATE", node);
    }

    private bool Passed(Func<ProcessNode, string, bool> what) => tokens.Followed.Items.Select(l => definition.Graph.Lines[l]).Any(l => what(definition.Nodes[l.Source], l.Port));

    /// <summary>Whether some way from the start leads to a node and not over the other.</summary>
    private bool AvoidsOnTheWay(int node, int other)
    {
        if (passes.TryGetValue((node, other), out var known)) return known;
        var (seen, queue) = (new HashSet<int> { other, definition.Graph.Start }, new Queue<int>([definition.Graph.Start]));
        while (definition.Graph.Start != other && queue.TryDequeue(out var at))
        {
            foreach (var line in definition.Graph.Out[at].Where(l => seen.Add(l.Target))) queue.Enqueue(line.Target);
        }

        return passes[(node, other)] = definition.Graph.Start != other && node != other && seen.Contains(node);
    }

    private void See(string code, int node) => Seen.Add((code, definition.Nodes[node].Id));
}
