namespace ApprovalHub.Domain.Cases;

/// <summary>A step to be reported to the platforms (R-SYNC), written in the act's transaction, in order within its case.</summary>
public sealed class OutboxRow
{
    private OutboxRow()
    {
    }

    internal OutboxRow(Case owner, int sequence, string dataSet, string nodeId, DateTimeOffset at)
    {
        (CaseId, Sequence, DataSet, NodeId, At) = (owner.Id, sequence, dataSet, nodeId, at);
    }

    public Guid CaseId { get; private set; }

    public int Sequence { get; private set; }

    /// <summary>Data set of GB/T 39046-2020.</summary>
    public string DataSet { get; private set; } = "";

    public string NodeId { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
