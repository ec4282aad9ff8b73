using ApprovalHub.Designer.State;
using Microsoft.JSInterop;

namespace ApprovalHub.Designer.Tests.State;

/// <summary>Modules of the browser's side that come late or not at once.</summary>
public sealed class ModuleTests
{
    [Fact]
    public async Task One_that_could_not_be_read_is_asked_for_again_under_another_address()
    {
        var js = new Script { Failing = true };
        var browser = new Browser(js);
        await Assert.ThrowsAsync<JSException>(async () => await browser.FocusAsync("h1"));

        js.Failing = false;
        await browser.FocusAsync("h1");
        await browser.FocusAsync("h2");

        Assert.Equal(["import ./js/hub.js", "import ./js/hub.js?again=1", "focus h1", "focus h2"], js.Calls);
    }

    [Fact]
    public async Task What_is_kept_forgotten_and_read_waits_for_no_module_and_keeps_its_order()
    {
        var js = new Script { Failing = true };
        var browser = new Browser(js);

        await browser.WriteAsync("a", "1");
        await browser.ForgetAsync("a");
        await browser.ReadAsync("a");

        Assert.Equal(["localStorage.setItem a", "localStorage.removeItem a", "localStorage.getItem a"], js.Calls);
    }

    private sealed class Script : IJSRuntime, IJSObjectReference
    {
        public List<string> Calls { get; } = [];

        public bool Failing { get; set; }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => InvokeAsync<TValue>(identifier, CancellationToken.None, args);

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args)
        {
            Calls.Add($"{identifier} {args![0]}");
            if (identifier != "import")
                return ValueTask.FromResult<TValue>(default!);
            return Failing ? ValueTask.FromException<TValue>(new JSException("Failed to fetch")) : ValueTask.FromResult((TValue)(object)this);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
