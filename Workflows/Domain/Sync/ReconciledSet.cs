namespace ApprovalHub.Domain.Sync;

/// <summary>One data set of a day, counted and hashed on both sides.</summary>
public sealed class ReconciledSet
{
    private ReconciledSet()
    {
    }

    internal ReconciledSet(string dataSet, HeldSet? ours, HeldSet? theirs)
    {
        DataSet = dataSet;
        (OurCount, OurDigest) = (ours?.Count ?? 0, ours?.Digest ?? "");
        (TheirCount, TheirDigest) = (theirs?.Count ?? 0, theirs?.Digest ?? "");
    }

    public Guid ReconciliationId { get; private set; }

    public string DataSet { get; private set; } = "";

    public int OurCount { get; private set; }

    public string OurDigest { get; private set; } = "";

    public int TheirCount { get; private set; }

    public string TheirDigest { get; private set; } = "";

    /// <summary>Whether both sides hold the same, down to the last character.</summary>
    public bool IsSame => (OurCount, OurDigest) == (TheirCount, TheirDigest);
}
