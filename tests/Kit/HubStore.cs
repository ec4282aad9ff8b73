namespace ApprovalHub.Tests.Kit;

/// <summary>Where the databases of a run come from: each hub gets one that is migrated, seeded and otherwise empty.</summary>
internal abstract class HubStore
{
    public static HubStore Current { get; } = TestDatabase.IsSqlite ? new FileStoreOfDatabases() : new ServerStore();

    /// <summary>A database as new, for one hub.</summary>
    /// <param name="folder">The hub's own folder.</param>
    public abstract Task<string> TakeAsync(string folder);

    /// <summary>The hub needs it no more.</summary>
    /// <param name="connectionString">What <see cref="TakeAsync"/> gave.</param>
    /// <param name="bookChanged">Whether the hub wrote into the seeded tables.</param>
    public abstract void GiveBack(string connectionString, bool bookChanged);
}
