using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>How many steps the case has reported to the platforms.</summary>
    public int StepCount { get; private set; }

    /// <summary>The steps of this act that the platforms are told, in order.</summary>
    public IReadOnlyList<OutboxRow> NewSteps => [.. outbox.Where(o => o.Step is not null)];

    /// <summary>证照: a certificate that this act made is a step of its own, behind what made it.</summary>
    public void ReportCertificate(CaseAct act) => Report(DataSets.Certificate, "", act);

    /// <summary>
    /// Says what there is to say of the act's steps (R-SYNC), whichever platforms there are. Belongs to the act's transaction; to whom it is reported is settled
    /// after the commit.
    /// </summary>
    /// <param name="say">The data set of a step, as JSON.</param>
    /// <returns>Whether there are any.</returns>
    public bool TellPlatforms(Func<OutboxRow, string> say)
    {
        var steps = NewSteps;
        foreach (var step in steps)
            step.Say(say(step));
        return steps.Count > 0;
    }

    /// <summary>Tasks that the engine has closed at this signal and that no step has reported yet: of those of a node each reports in the order of its closing.</summary>
    private readonly List<CaseTask> closed = [];

    private CaseTask Closed(string key)
    {
        var task = Task(key);
        closed.Add(task);
        return task;
    }

    private void Report(string dataSet, string nodeId, CaseAct act)
    {
        var task = dataSet == DataSets.Process ? closed.Find(t => t.NodeId == nodeId) : null;
        if (task is not null)
            closed.Remove(task);
        outbox.Add(OutboxRow.Report(this, (++ReportCount, ++StepCount), (dataSet, nodeId), act.At, task));
    }
}
