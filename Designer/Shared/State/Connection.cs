namespace ApprovalHub.Designer.State;

/// <summary>Whether the server answers. The shell says so in a line on top; forms go on as drafts.</summary>
public sealed class Connection
{
    public bool IsAway { get; private set; }

    public event Action? Changed;

    internal void Answered() => Set(false);

    internal void Failed() => Set(true);

    private void Set(bool away)
    {
        if (IsAway == away)
            return;
        IsAway = away;
        Changed?.Invoke();
    }
}
