namespace ApprovalHub.Features.Sync;

/// <summary>Several have something to note: whoever's turn it is notes what all have brought until then, in one transaction.</summary>
/// <param name="write">Writes it.</param>
internal sealed class NoteLine(Func<IReadOnlyList<HeardCalls>, Task> write) : IDisposable
{
    private readonly Lock bringing = new();
    private readonly SemaphoreSlim door = new(1);
    private List<(HeardCalls What, TaskCompletionSource Done)> brought = [];

    /// <summary>Ends once it is noted; fails where it could not be.</summary>
    public async Task NoteAsync(HeardCalls what)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (bringing)
            brought.Add((what, done));
        await door.WaitAsync();
        try
        {
            if (!done.Task.IsCompleted)
                await WriteAsync();
        }
        finally
        {
            door.Release();
        }
        await done.Task;
    }

    public void Dispose() => door.Dispose();

    private async Task WriteAsync()
    {
        List<(HeardCalls What, TaskCompletionSource Done)> all;
        lock (bringing)
            (all, brought) = (brought, []);
        try
        {
            await write([.. all.Select(one => one.What)]);
            all.ForEach(one => one.Done.SetResult());
        }
        catch (Exception fault)
        {
            all.ForEach(one => one.Done.SetException(fault)); // each of them throws it
        }
    }
}
