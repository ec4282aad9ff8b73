namespace ApprovalHub.Designer.State;

/// <summary>Light or dark, as this browser was left, else as the system likes it (<c>js/boot.js</c>).</summary>
public sealed class Looks(Browser browser)
{
    private const string Key = "hub.looks";

    public bool Dark { get; private set; }

    public event Action? Changed;

    /// <summary>Before the first page: what this browser was left with.</summary>
    internal void Begin(bool dark) => Dark = dark;

    public async Task SwitchAsync()
    {
        Dark = !Dark;
        await browser.WriteAsync(Key, Dark ? "dark" : "light");
        await browser.MarkAsync("data-looks", Dark ? "dark" : "light");
        Changed?.Invoke();
    }
}
