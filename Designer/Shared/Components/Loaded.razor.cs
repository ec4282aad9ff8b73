namespace ApprovalHub.Designer.Components;

/// <summary>The four states of everything that is read: loading, empty, failed (with what to do next), there.</summary>
public sealed partial class Loaded<TValue> : IDisposable
{
    public void Dispose()
    {
        gone = true;
        running?.Cancel();
        running?.Dispose();
    }
}
