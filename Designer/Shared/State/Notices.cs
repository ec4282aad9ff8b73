namespace ApprovalHub.Designer.State;

/// <summary>Short news of what was done, shown below for some seconds and read out by screen readers; never a refusal, which stays where it was brought about.</summary>
public sealed class Notices(TimeProvider time)
{
    private static readonly TimeSpan Shown = TimeSpan.FromSeconds(4);
    private readonly List<Notice> shown = [];
    private int last;

    public IReadOnlyList<Notice> Now => shown;

    public event Action? Changed;

    /// <summary>Shows a text.</summary>
    public void Add(string text)
    {
        var notice = new Notice(++last, text);
        shown.Add(notice);
        Changed?.Invoke();
        _ = GoAsync(notice);
    }

    private async Task GoAsync(Notice notice)
    {
        await Task.Delay(Shown, time);
        shown.Remove(notice);
        Changed?.Invoke();
    }

    /// <param name="Id">Its place in the order of the tab.</param>
    /// <param name="Text">What was done.</param>
    public sealed record Notice(int Id, string Text);
}
