using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Shell;

/// <summary>The numbers beside the places: whoever learns one says it here, and the rail shows it. They go with the person whose they are.</summary>
public sealed class PlaceCounts
{
    private readonly Dictionary<string, int> counts = [];
    private readonly Session session;
    private Guid? whose;

    public PlaceCounts(Session session)
    {
        (this.session, whose) = (session, session.Who?.PersonId);
        session.Changed += Follow;
    }

    public event Action? Changed;

    public int? this[string? name] => name is not null && counts.TryGetValue(name, out var count) ? count : null;

    public void Set(string name, int count)
    {
        if (counts.TryGetValue(name, out var before) && before == count)
            return;
        counts[name] = count;
        Changed?.Invoke();
    }

    private void Follow()
    {
        if (whose == session.Who?.PersonId)
            return;
        whose = session.Who?.PersonId;
        counts.Clear();
        Changed?.Invoke();
    }
}
