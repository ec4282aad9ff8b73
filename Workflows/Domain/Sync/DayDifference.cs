namespace ApprovalHub.Domain.Sync;

/// <summary>One step in which hub and platform differ.</summary>
public sealed class DayDifference
{
    private DayDifference()
    {
    }

    internal DayDifference(DifferenceKind kind, string dataSet, OwnRow? ours, HeldRow? theirs)
    {
        var row = ours?.Row ?? theirs ?? throw new ArgumentNullException(nameof(theirs), "A difference is one of something.");
        (Kind, DataSet, CaseNumber, Step) = (kind, dataSet, row.CaseNumber, row.Step);
        (CaseId, ReportId, State, OurVersion, OurDigest) = (ours?.CaseId, ours?.ReportId, ours?.State, ours?.Row.Version, ours?.Row.Digest);
        (TheirVersion, TheirDigest) = (theirs?.Version, theirs?.Digest);
    }

    public Guid ReconciliationId { get; private set; }

    /// <summary>Its place in the list, from 1.</summary>
    public int Place { get; internal set; }

    public DifferenceKind Kind { get; private set; }

    public string DataSet { get; private set; } = "";

    public string CaseNumber { get; private set; } = "";

    /// <summary>1, 2, 3 … in the case.</summary>
    public int Step { get; private set; }

    /// <summary>The case, where it is one of ours.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>Our report, or null where there is none.</summary>
    public Guid? ReportId { get; private set; }

    /// <summary>Where our report stood.</summary>
    public ReportState? State { get; private set; }

    public int? OurVersion { get; private set; }

    public string? OurDigest { get; private set; }

    public int? TheirVersion { get; private set; }

    public string? TheirDigest { get; private set; }

    /// <summary>Whether a later look has found the very same, in the same standing.</summary>
    public bool IsSameAs(DayDifference other) => (Kind, DataSet, CaseNumber, Step, State, OurVersion, OurDigest) == (other.Kind, other.DataSet, other.CaseNumber, other.Step, other.State, other.OurVersion, other.OurDigest)
        && (TheirVersion, TheirDigest) == (other.TheirVersion, other.TheirDigest);

    /// <summary>What was done about it; null while nothing was.</summary>
    public RepairWay? Repaired { get; private set; }

    /// <summary>
    /// What mends it. A platform counts the same version under another key as a conflict and an older version as late, so what it holds otherwise needs a
    /// new one (FACTS 7.9); what it has lost, or holds in an older version, is sent again under its key. What two persons gave up nobody sends again.
    /// </summary>
    public RepairWay Way => this switch
    {
        { ReportId: null } or { State: ReportState.Rejected or ReportState.Skipped } => RepairWay.ByHand,
        { Kind: DifferenceKind.Unconfirmed, State: ReportState.Sent } => RepairWay.Ask,
        { Kind: DifferenceKind.OtherContent, State: ReportState.Taken } when TheirVersion >= OurVersion => RepairWay.NewVersion,
        _ => RepairWay.SendAgain,
    };

    /// <summary>The version that takes the place of both.</summary>
    /// <param name="last">The last version that there is here: one that was given up may stand behind ours.</param>
    public int NextVersion(int last) => Math.Max(Math.Max(OurVersion ?? 0, TheirVersion ?? 0), last) + 1;

    internal void Repair() => Repaired = Way;
}
