using System.Collections.Concurrent;

namespace ApprovalHub.Features.Sync;

/// <summary>One at a time in this program addresses steps to the platforms: only to be thrifty, several would do no harm. Remembers to whom all that is under way was.</summary>
public sealed class AddressGate : IDisposable
{
    private readonly SemaphoreSlim door = new(1);
    private readonly ConcurrentDictionary<string, bool> complete = new();
    private readonly ConcurrentDictionary<string, DateTimeOffset> since = new();
    private readonly ConcurrentDictionary<string, CatchUpPlace> places = new();

    /// <summary>Whether this program has brought a platform up to date since it was started.</summary>
    public bool IsComplete(string platform) => complete.ContainsKey(platform);

    public void Complete(string platform) => complete[platform] = true;

    /// <summary>Where a platform's catch-up goes on in this program; null at its beginning.</summary>
    public CatchUpPlace? Place(string platform) => places.GetValueOrDefault(platform);

    public void Remember(string platform, CatchUpPlace place) => places[platform] = place;

    /// <summary>Since when a platform is connected, which never changes; null where this program has not asked yet.</summary>
    public DateTimeOffset? Since(string platform) => since.TryGetValue(platform, out var found) ? found : null;

    public DateTimeOffset Remember(string platform, DateTimeOffset connected) => since.GetOrAdd(platform, connected);

    /// <summary>Runs work alone; not at all where somebody else is at it for longer.</summary>
    /// <param name="patience">How long it waits for its turn.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task AloneAsync(TimeSpan patience, Func<Task> work, CancellationToken cancellation)
    {
        if (!await door.WaitAsync(patience, cancellation))
            return;
        try
        {
            await work();
        }
        finally
        {
            door.Release();
        }
    }

    public void Dispose() => door.Dispose();
}
