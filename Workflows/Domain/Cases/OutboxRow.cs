using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>A step to be reported to the platforms (R-SYNC) or a notice to be sent (告知), written in the act's transaction, in order within its case.</summary>
public sealed class OutboxRow
{
    private OutboxRow()
    {
    }

    private OutboxRow(Case owner, int sequence, string dataSet, string nodeId, DateTimeOffset at)
    {
        (CaseId, Sequence, DataSet, NodeId, At) = (owner.Id, sequence, dataSet, nodeId, at);
    }

    /// <summary>A step is to be reported.</summary>
    internal static OutboxRow Report(Case owner, (int Sequence, int Step) place, (string DataSet, string NodeId) what, DateTimeOffset at, CaseTask? finished) =>
        new(owner, place.Sequence, what.DataSet, what.NodeId, at) { Step = place.Step, OpenSince = at, Finished = finished };

    /// <summary>Somebody is to be told: which message, and whom.</summary>
    internal static OutboxRow Notice(Case owner, int sequence, (string Template, string Recipient) told, DateTimeOffset at, NoticeArgs said) =>
        new(owner, sequence, DataSets.Notice, "", at) { Template = told.Template, Recipient = told.Recipient, Said = said };

    public Guid CaseId { get; private set; }

    public int Sequence { get; private set; }

    /// <summary>Data set of GB/T 39046-2020, or <see cref="DataSets.Notice"/>.</summary>
    public string DataSet { get; private set; } = "";

    /// <summary>1, 2, 3 … among what the case reports to the platforms; null for a notice.</summary>
    public int? Step { get; private set; }

    /// <summary>What there is to say, as JSON; null for a notice, and once it need not be kept any more.</summary>
    public string? Payload { get; private set; }

    /// <summary>The node that reports; empty for a notice and for what no node reports.</summary>
    public string NodeId { get; private set; } = "";

    /// <summary>Which message, for a notice.</summary>
    public string? Template { get; private set; }

    /// <summary><c>applicant</c> or a post, for a notice.</summary>
    public string? Recipient { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Since when it waits to be addressed to the platforms; null once each of them has a report of it, and for a notice.</summary>
    public DateTimeOffset? OpenSince { get; private set; }

    /// <summary>The task whose end is reported (办理); not stored, as what there is to say of it is said in the same act.</summary>
    public CaseTask? Finished { get; private init; }

    internal void Say(string payload) => Payload = payload;

    /// <summary>What only the act knows of a notice; not stored here but with the messages that are made of it.</summary>
    public NoticeArgs Said { get; private init; } = NoticeArgs.None;
}
