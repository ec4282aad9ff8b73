using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Sync;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>How many steps the case has reported to the platforms.</summary>
    public int StepCount { get; private set; }

    /// <summary>The steps of this act that the platforms are told, in order.</summary>
    public IReadOnlyList<OutboxRow> NewSteps => [.. outbox.Where(o => o.Step is not null)];

    /// <summary>
    /// Says what there is to say of the act's steps, once its papers have their numbers, and addresses it to the platforms (R-SYNC). Belongs to the act's
    /// transaction.
    /// </summary>
    /// <param name="platforms">Codes of the platforms that the centre reports to.</param>
    /// <param name="facts">This case as the act leaves it.</param>
    public IReadOnlyList<PlatformReport> TellPlatforms(IReadOnlyList<string> platforms, StepFacts facts)
    {
        if (facts.Paper(Process.Papers.Certificate, Process.Papers.FoodLicence) is not null)
            Report(DataSets.Certificate, "", facts.Act);
        foreach (var step in NewSteps)
            step.Say(StepReports.Of(step, facts));
        return [.. NewSteps.SelectMany(step => platforms.Select(platform => new PlatformReport(platform, Number, step)))];
    }

    private void Report(string dataSet, string nodeId, CaseAct act) =>
        outbox.Add(OutboxRow.Report(this, (++ReportCount, ++StepCount), (dataSet, nodeId), act.At));
}
