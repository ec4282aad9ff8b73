using ApprovalHub.Api.Contracts.Sessions;

namespace ApprovalHub.Designer.State;

/// <summary>Who is signed in, and whether the session has ended meanwhile. <see cref="SessionDesk"/> alone changes it.</summary>
public sealed class Session
{
    private TaskCompletionSource? restored;

    /// <summary>The person with the posts of today, or null.</summary>
    public SessionResponse? Who { get; private set; }

    public bool IsSignedIn => Who is not null;

    /// <summary>The session has ended while a page was open; the shell asks to sign in again, over the page.</summary>
    public bool IsLost => restored is not null;

    public event Action? Changed;

    /// <summary>Holds a post with one of these roles, or stands in for one who does.</summary>
    public bool Has(params ReadOnlySpan<string> roles)
    {
        foreach (var post in Who?.Posts ?? [])
        {
            if (roles.Contains(post.Role))
                return true;
        }
        return false;
    }

    /// <summary>Waits until the person has signed in again.</summary>
    internal Task RestoredAsync(CancellationToken cancellation)
    {
        if (restored is null)
        {
            restored = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Changed?.Invoke();
        }
        return restored.Task.WaitAsync(cancellation);
    }

    internal void Begin(SessionResponse who)
    {
        Who = who;
        var waiting = restored;
        restored = null;
        waiting?.SetResult();
        Changed?.Invoke();
    }

    internal void End()
    {
        Who = null;
        var waiting = restored;
        restored = null;
        waiting?.SetCanceled();
        Changed?.Invoke();
    }
}
