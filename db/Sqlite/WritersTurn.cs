namespace ApprovalHub.Db.Sqlite;

/// <summary>
/// Lets one transaction of this program at a time begin. SQLite has one writer, and whom it refuses sleeps for a while and tries again, longer each
/// time: under load writers sleep while nobody writes. Here the next one goes on at once.
/// </summary>
internal sealed class WritersTurn : IDisposable
{
    /// <summary>As long as a connection waits for another program's writer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Waits for the turn. Whoever waited too long goes on without it: SQLite itself then says that it is busy.</summary>
    /// <returns>Whether it was given, and has to be given back.</returns>
    public bool Take() => turn.Wait(Longest);

    public void Give() => turn.Release();

    public void Dispose() => turn.Dispose();
}
