using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Flow;

namespace ApprovalHub.Domain.Process.Running;

/// <summary>One signal at work on one case: the tokens move, and what that means for the case becomes effects.</summary>
internal sealed class Run : ITokenHost
{
    private readonly ITokenMover mover;

    // The mover tells this run what the tokens do, so it is made last.
    public Run(ProcessDefinition definition, CaseState state, ProcessFacts facts, Func<Run, ITokenMover> mover)
    {
        Definition = definition;
        State = state;
        Facts = facts;
        this.mover = mover(this);
    }

    public ProcessDefinition Definition { get; }

    public CaseState State { get; }

    public ProcessFacts Facts { get; }

    public EffectBook Effects { get; } = new();

    /// <summary>收件: the receipt is given and the application reported, then the first steps open.</summary>
    public void Begin()
    {
        var start = Definition.Nodes[Definition.Graph.Start].Id;
        Effects.Add(new Effect.ProduceDocument(Papers.Receipt, start));
        Effects.Add(new Effect.Report(DataSets.Application, start));
        mover.Begin();
        OpenNew();
    }

    /// <summary>A step is done with this outcome; whoever has not answered need not any more.</summary>
    public void Leave(ActiveStep step, string port)
    {
        var node = Definition.Nodes[step.Node];
        if (!Offered.Ports(Definition, node).Contains(port)) throw At("PROCESS_OUTCOME_UNKNOWN", step.Node).With("outcome", port).Throwable();
        CloseStep(step, port == "Return" ? "returned" : "decided");
        Produce(node, port);
        mover.Leave(step.Node, port);
        OpenNew();
    }

    public void Return(ActiveStep step, int target)
    {
        CloseStep(step, "returned");
        State.Tokens.Active.Clear(step.Node);
        mover.Return(step.Node, target);
        OpenNew();
    }

    /// <summary>Ends the case from outside: all that is open is cancelled, clocks run again.</summary>
    public void End(string result)
    {
        foreach (var step in State.Steps.ToList()) CloseStep(step, "ended");
        Over(Definition.RootId, result);
    }

    public void Open(ProcessNode node, ActiveStep step, TaskEntry task) => Effects.Add(Askings.Asked(this, node, step, task));

    public void Stop(ProcessNode node) =>
        Effects.Add(new Effect.StopClock(node.Id, node.Settings.Procedure ?? "", node.Settings.Expected?.For(Facts.Promised)));

    IReadOnlyList<string>? ITokenHost.Enter(int index)
    {
        var node = Definition.Nodes[index];
        if (node.Type == ActivityTypes.ToleranceGate && !Facts.Owes) return ["Completed"];
        if (node.Sort!.OpensTask)
        {
            var tasks = Askings.Tasks(node, Facts);
            if (tasks.Length == 0) throw At("PROCESS_NOBODY_ASKED", index).Throwable();
            State.Steps.Add(new ActiveStep { Node = index, Visit = ++State.Visits[index], Tasks = tasks, IsNew = true });
            return null;
        }

        var ports = SystemActs.Do(this, node);
        foreach (var port in ports.Where(p => Definition.Graph.Out[index].All(l => l.Port != p)))
            throw At("PROCESS_PORT_LEADS_NOWHERE", index).With("port", port).Throwable();
        return ports;
    }

    void ITokenHost.Cancelled(int node, string why) => CloseStep(State.Steps.Find(s => s.Node == node)!, why);

    void ITokenHost.Returning(int target, Bits region)
    {
        // 行政许可法第六十九条: a result that has left can only be revoked, not taken back within the process.
        if (Endings.Issued(Definition, State.Tokens, region))
            throw Refusal.Conflict("PROCESS_RETURN_TOO_LATE", "行政许可法第六十九条").With("node", Definition.Nodes[target].Id).Throwable();
    }

    bool ITokenHost.Ends(int node, string port) => Offered.EndsCase(Definition, Definition.Nodes[node], port);

    bool ITokenHost.IsEnd(int node) => Definition.Nodes[node].Type is ActivityTypes.End or ActivityTypes.Finish;

    void ITokenHost.Ended(int node, string? port) => Over(Definition.Nodes[node].Id, Endings.Result(Definition, State.Tokens, node, port));

    void ITokenHost.Starved(int node) => throw At("PROCESS_JOIN_STARVES", node).Throwable();

    void ITokenHost.Endless(int node) => throw At("PROCESS_LOOP_WITHOUT_STEP", node).Throwable();

    private Refusal At(string code, int node) => Refusal.Conflict(code).With("node", Definition.Nodes[node].Id).With("name", Definition.Nodes[node].Name);

    private void Over(string nodeId, string result)
    {
        if (result != CaseResults.Granted || !Endings.Issued(Definition, State.Tokens)) Effects.Add(new Effect.Report(DataSets.Result, nodeId));
        Effects.Add(new Effect.EndCase(result));
        State.Result = result;
    }

    /// <summary>Takes a step away: open tasks are cancelled, a stopped clock runs again.</summary>
    private void CloseStep(ActiveStep step, string why)
    {
        State.Steps.Remove(step);
        if (step.IsNew) return; // entered and given up by the same signal: nobody ever saw it
        var node = Definition.Nodes[step.Node];
        foreach (var task in step.Tasks.Where(t => t.IsOpen)) Effects.Add(new Effect.CancelTask(step.Key(node.Id, task), why));
        if (node.Type != ActivityTypes.SpecialProcedure) return;
        Effects.Add(new Effect.ResumeClock(node.Id));
        Effects.Add(new Effect.Report(DataSets.SpecialProcedure, node.Id));
    }

    public void OpenNew()
    {
        foreach (var step in State.Steps.Where(s => s.IsNew).OrderBy(s => s.Node))
        {
            step.IsNew = false;
            var node = Definition.Nodes[step.Node];
            Produce(node, "Open");
            if (node.Type == ActivityTypes.SpecialProcedure)
            {
                Effects.Add(new Effect.Report(DataSets.SpecialProcedure, node.Id));
                Stop(node);
            }

            foreach (var task in step.Tasks.Where(t => t.IsOpen)) Open(node, step, task);
        }
    }

    private void Produce(ProcessNode node, string on)
    {
        foreach (var paper in node.Settings.Papers.Where(p => p.On == on)) Effects.Add(new Effect.ProduceDocument(paper.Kind, node.Id));
    }
}
