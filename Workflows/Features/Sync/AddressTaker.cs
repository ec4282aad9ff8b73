using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Who addresses steps to one platform and sends them at once: what may go of them is made under a lease, which spares taking it afterwards. The other platforms'
/// drains do the same for theirs.
/// </summary>
/// <param name="Platform">To which platform.</param>
/// <param name="Round">How far it has come.</param>
/// <param name="Lease">The lease.</param>
/// <param name="MostSteps">How many steps of a case go one after the other.</param>
public sealed record AddressTaker(string Platform, AddressRound Round, Guid Lease, int MostSteps)
{
    /// <summary>Takes the first steps of a case of which the platform has all that is before them; else they wait for their turn like any.</summary>
    /// <param name="known">What the platform has reports of already.</param>
    /// <param name="lacked">What is addressed now, with its report.</param>
    /// <param name="until">When the lease ends.</param>
    public IEnumerable<TakenReport> Take(IReadOnlyList<KnownStep> known, IReadOnlyList<(OpenStep Step, PlatformReport Report)> lacked, DateTimeOffset until)
    {
        var has = known.Select(k => k.Step).Distinct().Count();
        if (!known.GroupBy(k => k.Step).All(step => step.Any(k => k.State == ReportState.Taken) && step.All(k => k.State is ReportState.Taken or ReportState.Replaced)))
            yield break;
        foreach (var (step, report) in lacked.OrderBy(one => one.Step.Step.Step).TakeWhile((one, i) => i < MostSteps && one.Step.Step.Step == has + i + 1))
        {
            var taken = report.TakenFor(Lease, until);
            yield return new TakenReport(Lease, taken.CaseId, taken.DataSet, taken.Attempts, new OutgoingReport(taken.Id, taken.CaseNumber, taken.Step, taken.Version, taken.At, step.Says ?? ""));
        }
    }
}
