using ApprovalHub.Designer.State;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer.Tests.State;

/// <summary>Keys that were bound while the browser's module was still on its way.</summary>
public sealed class KeysTests
{
    private static readonly string[] All = ["F2", "F8", "Alt+1"];

    [Fact]
    public async Task Whichever_call_arrives_last_tells_of_all_keys_that_are_bound_by_then()
    {
        var late = new LateModule();
        var keys = new Keys(new Browser(late));
        var bound = All.Select(key => keys.OnAsync(key, () => Task.CompletedTask)).ToList();

        late.Arrives();
        await Task.WhenAll(bound);

        Assert.Equal(3, late.Told.Count);
        Assert.All(late.Told, told => Assert.Equal(All, told));
    }

    /// <summary>A module that is read only when the test says so, and keeps which keys it was told of.</summary>
    private sealed class LateModule : IJSRuntime, IJSObjectReference
    {
        private readonly TaskCompletionSource<IJSObjectReference> arrival = new();

        public List<string[]> Told { get; } = [];

        public void Arrives() => arrival.SetResult(this);

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => InvokeAsync<TValue>(identifier, CancellationToken.None, args);

        public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args)
        {
            if (identifier == "import")
                return (TValue)await arrival.Task;
            if (identifier == "take")
                Told.Add((string[])args![0]!);
            return default!;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
