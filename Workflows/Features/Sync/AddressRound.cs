namespace ApprovalHub.Features.Sync;

/// <summary>How far one drain has come through the steps that wait to be addressed: those it has addressed to its own platform wait on for the others.</summary>
public sealed class AddressRound
{
    private readonly HashSet<Guid> met = [];

    /// <summary>The last of them that was looked at: since when it waits, and its case; null at the beginning.</summary>
    public (DateTimeOffset Since, Guid CaseId)? Place { get; private set; }

    /// <summary>Goes on to a place.</summary>
    /// <param name="place">The last one that was looked at.</param>
    /// <param name="cases">The cases up to there.</param>
    /// <returns>Those of them that this drain has not met yet.</returns>
    public IReadOnlyList<Guid> GoOn((DateTimeOffset Since, Guid CaseId) place, IEnumerable<Guid> cases)
    {
        Place = place;
        return [.. cases.Where(met.Add)];
    }
}
