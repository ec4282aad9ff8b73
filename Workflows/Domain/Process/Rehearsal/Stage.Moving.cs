using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Moving;
using ApprovalHub.Domain.Process.Running;

namespace ApprovalHub.Domain.Process.Rehearsal;

public sealed partial class Stage
{
    /// <summary>
    /// 办件迁移: the case goes on on another version of its template. What it has done stands from now on under that version's names, as if it had
    /// always run on it; a task that is asked anew takes the place of the one before. Returns the refusal, which leaves everything as it was.
    /// </summary>
    /// <param name="order">From where to where, by which mapping.</param>
    /// <param name="at">When; never before what happened last.</param>
    internal Refusal? Move(MoveOrder order, DateTimeOffset at)
    {
        var plan = CaseMove.Plan(order, state!);
        if (!plan.IsOk)
            return plan.Refusal;
        if (plan.Value.Step is not { } step)
            return plan.Value.Findings[0].AsRefusal();
        (Scene, state, Facts, LastAt) = (Scene with { Definition = order.To }, step.State, order.Facts, at);
        lines.Clear();
        lines.UnionWith(Signals.Open(order.To, BuiltInEngine.EngineName, step.State, new Signal.Withdraw(), p => p).Tokens.Followed.Items);
        var replaced = step.Effects.OfType<Effect.CancelTask>().ToDictionary(c => c.TaskKey, c => byKey[c.TaskKey], StringComparer.Ordinal);
        tasks.RemoveAll(replaced.ContainsValue);
        InTermsOf(order.Mapping, step.Effects.OfType<Effect.KeepTask>());
        foreach (var effect in step.Effects)
        {
            if (effect is Effect.OpenTask open)
                Begin(open, open.InPlaceOf is { } before && replaced.TryGetValue(before, out var task) ? task.OpenedAt : at);
            else if (effect is not (Effect.CancelTask or Effect.KeepTask))
                Follow(effect, at, byLaw: false);
        }

        return null;
    }

    private void InTermsOf(NodeMapping mapping, IEnumerable<Effect.KeepTask> kept)
    {
        foreach (var task in tasks)
            task.StandIn(mapping.Of(task.NodeId) ?? task.NodeId);
        foreach (var keep in kept)
            byKey[keep.TaskKey].GoOn(keep.As, keep.ToOthers ? Scene.Cast.For(Cast.Delegated(keep.As.Who, Scene.Matter), keep.As.ActivityType, Scene.Matter) : null);
        byKey.Clear();
        rounds.Clear();
        foreach (var task in tasks)
        {
            byKey[task.Key] = task;
            rounds[(task.NodeId, task.Visit)] = task.Round;
        }

        for (var i = 0; i < stops.Count; i++)
            stops[i] = stops[i] with { NodeId = mapping.Of(stops[i].NodeId) ?? stops[i].NodeId };
        for (var i = 0; i < papers.Count; i++)
            papers[i] = papers[i] with { NodeId = mapping.Of(papers[i].NodeId) ?? papers[i].NodeId };
    }
}
