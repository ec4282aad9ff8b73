using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Sync;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>How many steps the case has reported to the platforms.</summary>
    public int StepCount { get; private set; }

    /// <summary>The steps of this act that the platforms are told, in order.</summary>
    public IReadOnlyList<OutboxRow> NewSteps => [.. outbox.Where(o => o.Step is not null)];

    /// <summary>证照: a certificate that this act made is a step of its own, behind what made it.</summary>
    public void ReportCertificate(CaseAct act) => Report(DataSets.Certificate, "", act);

    /// <summary>Says what there is to say of the act's steps, and addresses it to the platforms (R-SYNC). Belongs to the act's transaction.</summary>
    /// <param name="platforms">Codes of the platforms that the centre reports to.</param>
    /// <param name="say">The data set of a step, as JSON.</param>
    public IReadOnlyList<PlatformReport> TellPlatforms(IReadOnlyList<string> platforms, Func<OutboxRow, string> say)
    {
        foreach (var step in NewSteps)
            step.Say(say(step));
        return [.. NewSteps.SelectMany(step => platforms.Select(platform => new PlatformReport(platform, Number, step)))];
    }

    private void Report(string dataSet, string nodeId, CaseAct act) =>
        outbox.Add(OutboxRow.Report(this, (++ReportCount, ++StepCount), (dataSet, nodeId), act.At));
}
