using Microsoft.JSInterop;

namespace ApprovalHub.Designer.State;

/// <summary>
/// A module of the browser's side, read when it is first needed. One that could not be read is asked for again, under another address: browsers keep
/// a failed one by its address for as long as the page stands.
/// </summary>
internal sealed class Module(IJSRuntime js, string path)
{
    private Task<IJSObjectReference>? read;
    private int failed;

    /// <summary>Whether it was asked for.</summary>
    public bool IsWanted => read is not null;

    /// <exception cref="JSException">It cannot be read now.</exception>
    public async Task<IJSObjectReference> ReadAsync()
    {
        var mine = read ??= js.InvokeAsync<IJSObjectReference>("import", failed == 0 ? path : $"{path}?again={failed}").AsTask();
        try
        {
            return await mine;
        }
        catch (JSException)
        {
            if (read == mine)
                (read, failed) = (null, failed + 1);
            throw;
        }
    }
}
