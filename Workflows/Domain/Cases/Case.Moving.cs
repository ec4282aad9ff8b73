using System.Collections.Immutable;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Moving;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>A dry run of taking the case to another version: what would be found. Refuses as the move would.</summary>
    public Result<MovePlan> Foresee(VersionMove move, CaseAct act)
    {
        ArgumentNullException.ThrowIfNull(move);
        return MayGo(move, act) is { } no ? no : Plan(move, Order(move, act), act);
    }

    /// <summary>
    /// 办件迁移: the case goes on on another version of its template. Tasks stay the same tasks with their days, holders and marks; stops and limits run
    /// on. Refuses the first reason against it (<c>MOVE_MATTER_UNFIT</c>, what <see cref="CaseMove"/> finds), and <c>MOVE_OTHER_VERSION</c> where the case no longer runs on the version that the move is for.
    /// </summary>
    public void ChangeVersion(VersionMove move, CaseAct act)
    {
        ArgumentNullException.ThrowIfNull(move);
        if (MayGo(move, act) is { } no)
            throw no.Throwable();
        var order = Order(move, act);
        var answer = Plan(move, order, act);
        var plan = answer.Refusal is { } not ? throw InWords(not, act.Book.Definition).Throwable() : answer.Value;
        if (plan.Step is not { } step)
            throw plan.Findings[0].AsRefusal().Throwable();
        (ProcessPayload, EngineVersion, TemplateVersion) = (step.State.Payload, act.Book.Engine.Version, move.To.Version);
        var signal = new Signal.ChangeVersion(move.From, move.To.Version, move.Mapping.Nodes);
        Do(act with { OnBehalfOf = move.OnBehalfOf, Book = act.Book with { Definition = move.To } }, "VersionChanged", new CaseEvent.Said(signal, order.Facts, move.Told, []), step.Effects);
    }

    /// <summary>
    /// 人工调整环节: a supervisor takes an open task of a stuck case to another step, with a reason; never past a step that law asks for (decision, hearing,
    /// tolerance gate), which <see cref="CaseMove"/> refuses by name.
    /// </summary>
    public void MoveTo(Guid taskId, string nodeId, string? reason, CaseAct act)
    {
        MustRun();
        ActorRules.PersonSupervises(act.By);
        var task = Task(taskId);
        ActorRules.TaskIsOpen(task);
        NothingIsAwaitedInReview(task);
        var words = Text.Required(reason, "reason", 500);
        var name = act.Book.Definition.Node(nodeId)?.Name;
        Do(act with { OnBehalfOf = act.By.BehalfAs(Role.Supervisor) }, "MovedTo", new Signal.MoveTo(task.Key, nodeId), new { Step = task.Name, To = name, Reason = words });
    }

    /// <summary>What whoever takes a stuck case to another step should know: steps that are passed over or asked for again; or why it cannot be done.</summary>
    public Result<MovePlan> Foresee(Guid taskId, string nodeId, CaseAct act)
    {
        var (task, definition) = (Task(taskId), act.Book.Definition);
        var order = new MoveOrder(definition, definition, NodeMapping.Same(definition).With(task.NodeId, nodeId), FactsFor(act.Book.Matter)) { IsRescue = true };
        return act.Book.Engine.Move(order, new ProcessState(Engine, ProcessPayload));
    }

    /// <summary>The case stays on its version of the matter: what that asks (participants, limits, procedures) the later template must have, as at its publication.</summary>
    private Result<MovePlan> Plan(VersionMove move, MoveOrder order, CaseAct act) =>
        move.Against(act.Book.Matter) is { Count: > 0 } unfit
            ? new MovePlan([Unfit(move, act.Book.Matter, unfit.Count), .. unfit], null)
            : act.Book.Engine.Move(order, new ProcessState(Engine, ProcessPayload));

    private static TemplateFault Unfit(VersionMove move, MatterContent matter, int count) =>
        new TemplateFault("MOVE_MATTER_UNFIT", move.To.Id, "", ImmutableSortedDictionary<string, string>.Empty)
            .With("matterName", matter.Name).With("version", move.To.Version).With("count", count);

    private MoveOrder Order(VersionMove move, CaseAct act) => new(act.Book.Definition, move.To, move.Mapping, FactsFor(act.Book.Matter));

    private Refusal? MayGo(VersionMove move, CaseAct act) =>
        IsEnded ? Refusal.Conflict("CASE_ENDED").With("number", Number).With("result", Result)
        : TemplateId != move.To.Id || TemplateVersion != move.From || act.Book.Definition.Version != move.From
            ? Refusal.Conflict("MOVE_OTHER_VERSION").With("version", TemplateVersion).With("from", move.From)
        : null;
}
