using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class CaseTask
{
    /// <summary>On another version of the template: the same task by its key, step and outcomes there.</summary>
    internal void GoOn(Effect.OpenTask later) => (Key, NodeId, Name, Outcomes) = (later.TaskKey, later.NodeId, later.Name, string.Join(',', later.Outcomes));

    /// <summary>A task of the same round that is done: whoever did it is known as of the same step.</summary>
    internal void GoAlong(string key, string nodeId) => (Key, NodeId) = (key, nodeId);

    /// <summary>From now on others are asked; nobody has claimed it, and its time runs on.</summary>
    internal void AskOthers(StepActor who, string ownDepartment)
    {
        (ActorKind, DepartmentCode, PostCode, PoolKey) = (who.Kind, who.Department, who.Post, Pool.Of(who, ownDepartment));
        Release();
    }

    /// <summary>The time that the task before has run counts on, by its limit; what was marked and shown stays.</summary>
    private void GoOnFrom(CaseTask before)
    {
        (OpenedAt, Rungs, HandoverRungs, OverdueAt) = (before.OpenedAt, before.Rungs, before.HandoverRungs, before.OverdueAt);
        if (before.Limit is not null)
            (LimitAmount, LimitUnit) = (before.LimitAmount, before.LimitUnit);
    }
}
