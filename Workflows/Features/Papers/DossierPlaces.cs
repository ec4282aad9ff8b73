using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Features.Papers;

/// <summary>
/// How many dossiers (案卷) are made at once. Each takes up to 100 MB while it is joined and a core for seconds: more of them would crowd out the acts of the windows. Who comes when all
/// places are taken waits a little and is then told to come back.
/// </summary>
/// <param name="atOnce">Places.</param>
/// <param name="patience">How long somebody waits for one.</param>
public sealed class DossierPlaces(int atOnce, TimeSpan patience) : IDisposable
{
    private readonly SemaphoreSlim free = new(atOnce, atOnce);

    /// <summary>Two at once, and ten seconds of waiting.</summary>
    public static DossierPlaces Usual => new(2, TimeSpan.FromSeconds(10));

    /// <summary>A place, free again when it is disposed. Refuses <c>DOSSIERS_BUSY</c>.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellation) => await free.WaitAsync(patience, cancellation)
        ? new Place(free)
        : throw Refusal.Unavailable("DOSSIERS_BUSY").With("atOnce", atOnce).Throwable();

    public void Dispose() => free.Dispose();

    private sealed class Place(SemaphoreSlim free) : IDisposable
    {
        private int given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref given, 1) == 0)
                free.Release();
        }
    }
}
