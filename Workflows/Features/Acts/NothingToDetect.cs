using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ApprovalHub.Features.Acts;

/// <summary>Spares a save the search for changes, where all that is written was added to the unit of work by name.</summary>
internal sealed class NothingToDetect : IDisposable
{
    private readonly ChangeTracker tracker;

    public NothingToDetect(ChangeTracker tracker)
    {
        this.tracker = tracker;
        tracker.AutoDetectChangesEnabled = false;
    }

    public void Dispose() => tracker.AutoDetectChangesEnabled = true;
}
