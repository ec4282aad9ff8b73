using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>A task of a case that is played.</summary>
public sealed class StagedTask
{
    internal StagedTask(Effect.OpenTask open, Asked asked, DateTimeOffset at, (int Round, int Nth) place)
    {
        (Key, NodeId, Activity, Name) = (open.TaskKey, open.NodeId, open.ActivityType, open.Name);
        (Asked, Limit, Outcomes, OpenedAt) = (asked, open.Limit, open.Outcomes, at);
        (Round, Nth) = place;
        (Visit, Part) = Parts(open);
    }

    /// <summary>The engine's key.</summary>
    public string Key { get; private set; }

    public string NodeId { get; private set; }

    public string Activity { get; private set; }

    public string Name { get; private set; }

    /// <summary>Department, post or number of the reviewer; null where the step has one task only.</summary>
    public string? Part { get; private set; }

    /// <summary>The engine's number of the visit.</summary>
    public int Visit { get; private set; }

    /// <summary>Which time the step was come to, from 1 on.</summary>
    public int Round { get; }

    /// <summary>Which time the same part was asked in the round, from 1 on.</summary>
    public int Nth { get; }

    public Asked Asked { get; private set; }

    /// <summary>The step's own limit.</summary>
    public Limit? Limit { get; }

    public IReadOnlyList<string> Outcomes { get; private set; }

    /// <summary>How often it was opened: once more for each answer that was recalled.</summary>
    public int Turn { get; private set; } = 1;

    /// <summary>When it was opened, or opened again.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The outcome, or why nobody needs to answer any more.</summary>
    public string? Outcome { get; private set; }

    public bool IsCancelled { get; private set; }

    /// <summary>Whether its limit ran out and ended it.</summary>
    public bool ByTimer { get; private set; }

    /// <summary>By which rule the answer was assumed; null where history, or whoever walks, gave it.</summary>
    public AssumedBy? Assumed { get; internal set; }

    public bool IsOpen => EndedAt is null;

    internal void End(string outcome, bool byTimer, DateTimeOffset at) => (Outcome, ByTimer, EndedAt) = (outcome, byTimer, at);

    internal void Cancel(string why, DateTimeOffset at) => (Outcome, IsCancelled, EndedAt) = (why, true, at);

    /// <summary>Its node may have another id on another version of the template, whose visits are counted anew: one of before is never come to again.</summary>
    internal void StandIn(string node) => (Visit, NodeId) = (node == NodeId ? Visit : -Math.Abs(Visit), node);

    /// <summary>It goes on as the same task on another version of the template.</summary>
    internal void GoOn(Effect.OpenTask now, Asked? others)
    {
        (Key, NodeId, Activity, Name, Outcomes) = (now.TaskKey, now.NodeId, now.ActivityType, now.Name, now.Outcomes);
        (Visit, Part) = Parts(now);
        Asked = others ?? Asked;
    }

    internal void Reopen(DateTimeOffset at)
    {
        (Outcome, ByTimer, IsCancelled, EndedAt, Assumed, OpenedAt) = (null, false, false, null, null, at);
        Turn++;
    }

    /// <summary>Visit and part as the engine's key says them: <c>node#2/SCJG~3</c>.</summary>
    internal static (int Visit, string? Part) Parts(Effect.OpenTask open)
    {
        var rest = open.TaskKey[(open.NodeId.Length + 1)..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var visit = slash < 0 ? rest.Split('~')[0] : rest[..slash];
        var part = slash < 0 ? null : rest[(slash + 1)..];
        if (part is not null && part.LastIndexOf('~') is > 0 and var again && part.AsSpan(again + 1).IndexOfAnyExceptInRange('0', '9') < 0)
            part = part[..again];
        return (int.Parse(visit, System.Globalization.CultureInfo.InvariantCulture), part);
    }
}
