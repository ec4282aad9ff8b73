namespace ApprovalHub.Designer.State;

/// <summary>Light or dark, as this browser was left, else as the system likes it.</summary>
public sealed class Looks(Browser browser)
{
    private const string Key = "hub.looks";

    public bool Dark { get; private set; }

    public event Action? Changed;

    public async Task StartAsync()
    {
        Dark = await browser.LooksAsync() == "dark";
        Changed?.Invoke();
    }

    public async Task SwitchAsync()
    {
        Dark = !Dark;
        await browser.WriteAsync(Key, Dark ? "dark" : "light");
        await browser.MarkAsync("data-looks", Dark ? "dark" : "light");
        Changed?.Invoke();
    }
}
