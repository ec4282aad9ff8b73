using ApprovalHub.Domain.Process.Flow;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>Watches the tokens on every way and notes what must not happen, once for each node.</summary>
internal sealed class WayHost(ProcessDefinition definition, TemplateUse use) : ITokenHost
{
    private readonly HashSet<(string, int)> noted = [];
    private readonly List<TemplateFault> faults = [];
    private Tokens tokens = null!;
    private bool drawn;
    private bool besides;

    public IReadOnlyList<TemplateFault> Faults => faults;

    public bool HasEnded { get; private set; }

    /// <summary>It ended because the applicant let the time run out.</summary>
    public bool HasLapsed { get; private set; }

    /// <summary>The engine would refuse this move, or a fault is noted that makes it pointless to go on.</summary>
    public bool Refused { get; private set; }

    /// <summary>The move came to what is watched for what was done before, or ended or undid something: its place among the moves of others matters.</summary>
    public bool HasTold { get; private set; }

    /// <param name="at">The tokens that are about to move.</param>
    /// <param name="byDrawing">Whether the template's own lines move them, not somebody's return by hand.</param>
    public void Begin(Tokens at, bool byDrawing)
    {
        (tokens, drawn) = (at, byDrawing);
        (HasEnded, HasLapsed, Refused, HasTold, besides) = (false, false, false, false, false);
    }

    public void Fault(string code, int node) => Fault(new TemplateFault(code, definition.Nodes[node]), node);

    public IReadOnlyList<string>? Enter(int node)
    {
        var entered = definition.Nodes[node];
        WatchLaw(entered);
        if (entered.Type == ActivityTypes.Branch || entered.Sort!.OpensTask) return null;
        return entered.Type == ActivityTypes.FlowFork && !entered.Settings.Branches.IsEmpty ? entered.Settings.Branches : ["Done"];
    }

    public void Cancelled(int node, string why) => besides |= why == "ended";

    public void Returning(int target, Bits region)
    {
        HasTold = true;
        if (Followed(n => n.Type == ActivityTypes.Issue, null, region)) // a line straight back from 制证出文 is not: by it the decision is taken up again, and a later one replaces the paper
        {
            Refused = true;
            if (drawn) Fault("TEMPLATE_LOOP_OVER_ISSUE", target);
        }

        var waiting = tokens.Waiting.Items.Select(l => definition.Graph.Lines[l].Source);
        foreach (var node in tokens.Active.Items.Concat(waiting).Where(n => drawn && region.Has(n) && !definition.Graph.Dominators[n].Has(target)))
            Fault(new TemplateFault("TEMPLATE_LOOP_CROSSES_BRANCH", definition.Nodes[target]).With("other", definition.Nodes[node].Name), target);
    }

    public bool Ends(int node, string port) => Offered.EndsCase(definition, definition.Nodes[node], port);

    public bool IsEnd(int node) => definition.Nodes[node].Type is ActivityTypes.End or ActivityTypes.Finish;

    public void Ended(int node, string? port)
    {
        (HasEnded, HasTold) = (true, true);
        if (besides || tokens.Waiting.Any) Fault("TEMPLATE_END_BESIDE_OPEN_STEPS", node);
        var end = definition.Nodes[node];
        var decided = Decisions.Result(definition, tokens, node, port);
        var result = end.Settings.EndResult ?? decided;
        HasLapsed = port == "Overdue" && end.Sort!.Actor == ActorKind.Applicant;
        if (result is null) Fault("TEMPLATE_END_WITHOUT_DECISION", node);
        else if (decided is CaseResults.Granted or CaseResults.Denied && result != decided) Fault(new TemplateFault("TEMPLATE_END_AGAINST_DECISION", end).With("result", result), node);
        else if (result is CaseResults.Granted or CaseResults.Denied && result != decided) Fault("TEMPLATE_RESULT_BEFORE_DECISION", node);
        if (result != CaseResults.Granted || decided != result) return;
        if (!Followed(n => n.Type == ActivityTypes.Issue)) Fault("TEMPLATE_GRANT_NOT_ISSUED", node);
    }

    public void Starved(int node)
    {
        Fault("TEMPLATE_JOIN_STARVES", node);
        (Refused, HasTold) = (true, true);
    }

    public void Endless(int node)
    {
        Fault("TEMPLATE_LOOP_WITHOUT_STEP", node);
        (Refused, HasTold) = (true, true);
    }

    private void WatchLaw(ProcessNode node)
    {
        HasTold |= node.Sort!.Decides || node.Type is ActivityTypes.Dispatch or ActivityTypes.Issue;
        if ((node.Sort.Decides || node.Type == ActivityTypes.Issue) && Followed(n => n.Type == ActivityTypes.Issue)) Fault("TEMPLATE_AFTER_ISSUE", node.Index);
        if (node.Type == ActivityTypes.Dispatch && Decisions.Result(definition, tokens) is null) Fault("TEMPLATE_RESULT_BEFORE_DECISION", node.Index);
        if (node.Sort.Decides && !Followed(WayChecks.IsHearing)) ForMatters("TEMPLATE_HEARING_CAN_BE_SKIPPED", node, m => m.HearingMandatory);
        if (node.Type != ActivityTypes.Issue) return;
        if (Decisions.Decision(definition, tokens) is null) Fault("TEMPLATE_RESULT_BEFORE_DECISION", node.Index);
        if (!Followed(n => n.Type == ActivityTypes.CollectiveDecision)) ForMatters("TEMPLATE_COLLECTIVE_CAN_BE_SKIPPED", node, m => m.CollectiveDecision);
        if (!Followed(n => n.Type == ActivityTypes.Intake, "Tolerated") || Followed(n => n.Type == ActivityTypes.ToleranceGate, "Completed")) return;
        if (use.Matters.Count == 0) Fault("TEMPLATE_ISSUE_AROUND_GATE", node.Index);
        else ForMatters("TEMPLATE_ISSUE_AROUND_GATE", node, m => !m.IssueFirst);
    }

    private void ForMatters(string code, ProcessNode node, Func<MatterUse, bool> concerns)
    {
        if (use.Matters.FirstOrDefault(concerns) is { } matter)
            Fault(new TemplateFault(code, node).With("matter", matter.Code).With("matterName", matter.Name), node.Index);
    }

    private bool Followed(Func<ProcessNode, bool> source, string? port = null, Bits? within = null) => tokens.Followed.Items.Any(l =>
        definition.Graph.Lines[l] is var line && (port is null || line.Port == port) && (within is null || within.Has(line.Source)) && source(definition.Nodes[line.Source]));

    private void Fault(TemplateFault fault, int node)
    {
        if (noted.Add((fault.Code, node))) faults.Add(fault);
    }
}
