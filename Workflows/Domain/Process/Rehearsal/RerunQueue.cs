namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>What is to come in a rerun, by time, then in the order of the past.</summary>
internal sealed class RerunQueue
{
    private readonly PriorityQueue<RerunDue, (DateTimeOffset At, int Sequence, int Added)> queue = new();
    private readonly HashSet<int> befalling = [];
    private int added;

    /// <summary>When that which came last was due.</summary>
    public DateTimeOffset Now { get; private set; }

    public void Add(RerunDue due, DateTimeOffset at, int order)
    {
        if (due.Task is null && !befalling.Add(due.Sequence))
            return; // once is enough
        queue.Enqueue(due, (at, order, added++));
    }

    /// <summary>Whether what befell the case has come or is to come.</summary>
    public bool Knows(int sequence) => befalling.Contains(sequence);

    public RerunDue? Next()
    {
        if (!queue.TryDequeue(out var due, out var when))
            return null;
        Now = when.At;
        return due;
    }
}
