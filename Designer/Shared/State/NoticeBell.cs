using ApprovalHub.Api.Contracts.Notices;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.State;

/// <summary>How many notices are unread: asked for once the first view stands, then whenever the live side says so, and once a minute while that is away.</summary>
public sealed class NoticeBell : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly Func<INoticeApi> notices;
    private readonly Live live;
    private readonly Session session;
    private readonly TimeProvider time;
    private Guid? whose;

    public NoticeBell(Func<INoticeApi> notices, Live live, Session session, TimeProvider time)
    {
        (this.notices, this.live, this.session, this.time) = (notices, live, session, time);
        whose = session.Who?.PersonId;
        live.NoticesChanged += Ask;
        session.Changed += Follow;
    }

    /// <summary>Null until it is known.</summary>
    public int? Unread { get; private set; }

    public event Action? Changed;

    /// <summary>Asks for the first time, a moment after the first view: whoever opens the house waits for their work, not for the bell.</summary>
    public async Task StartAsync()
    {
        await Task.Delay(Patience, time);
        await AskAsync();
    }

    /// <summary>Asks the server. A failure leaves what was known: the pages themselves say that the server is away.</summary>
    public async Task AskAsync()
    {
        try
        {
            var asker = whose;
            var unread = (await notices().CountAsync()).Unread;
            if (asker == whose)
                Set(unread);
        }
        catch (HubProblem)
        {
            Changed?.Invoke();
        }
    }

    public void Set(int unread)
    {
        Unread = unread;
        Changed?.Invoke();
    }

    public void Dispose()
    {
        live.NoticesChanged -= Ask;
        session.Changed -= Follow;
    }

    /// <summary>What one has not read is nothing to another one.</summary>
    private void Follow()
    {
        if (whose == session.Who?.PersonId)
            return;
        (whose, Unread) = (session.Who?.PersonId, null);
        Changed?.Invoke();
    }

    private void Ask() => _ = AskAsync();
}
