namespace ApprovalHub.Domain.Process.Running;

/// <summary>
/// Collects a step's effects in the order in which they are to be carried out: what ends (tasks, stops of the clock),
/// what is written and told, what begins (stops of the clock, tasks), and last the end of the case.
/// </summary>
internal sealed class EffectBook
{
    private readonly List<Effect> ending = [];
    private readonly List<Effect> resuming = [];
    private readonly List<Effect> telling = [];
    private readonly List<Effect> stopping = [];
    private readonly List<Effect> opening = [];
    private Effect.EndCase? end;

    /// <summary>A paper went out, or the case ended: the act cannot be taken back.</summary>
    public bool IsFinal => end is not null || telling.Exists(e => e is Effect.ProduceDocument);

    public void Add(Effect effect)
    {
        if (effect is Effect.EndCase over) end = over;
        else BucketOf(effect).Add(effect);
    }

    public IReadOnlyList<Effect> All()
    {
        List<Effect> all = [.. ending, .. resuming, .. telling, .. stopping, .. opening];
        if (end is not null) all.Add(end);
        return all;
    }

    private List<Effect> BucketOf(Effect effect) => effect switch
    {
        Effect.CloseTask or Effect.CancelTask or Effect.MoveTask or Effect.KeepTask => ending,
        Effect.ResumeClock => resuming,
        Effect.StopClock => stopping,
        Effect.OpenTask or Effect.ReopenTask => opening,
        _ => telling,
    };
}
