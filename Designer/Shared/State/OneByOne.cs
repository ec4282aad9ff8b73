namespace ApprovalHub.Designer.State;

/// <summary>Lets what must not overlap happen one after the other.</summary>
internal sealed class OneByOne : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Waits for its turn, then acts.</summary>
    public async Task RunAsync(Func<Task> act, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            await act();
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
