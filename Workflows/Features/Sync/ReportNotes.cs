using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Notes what became of reports. Only the holder of the lease does; whoever comes back after its lease has run out, or after the platform's own
/// acknowledgement, changes nothing.
/// </summary>
public sealed class ReportNotes(IHubDb db, ReportTurns turns, SyncRules rules)
{
    /// <summary>Notes the answers of some calls, those alike together, and gives back what was not sent: all in one transaction.</summary>
    public async Task NoteAsync(IReadOnlyList<HeardCalls> all, DateTimeOffset now, CancellationToken cancellation)
    {
        var alike = all.SelectMany(one => one.Calls).SelectMany(Answers).GroupBy(a => (a.Row.Lease, a.Pause, Answer: a.Answer with { Id = Guid.Empty }));
        await using var transaction = await db.BeginRepeatableAsync(cancellation); // a note that is lost is heard again: the platform knows the key
        foreach (var group in alike)
            await NoteAsync(group.Key.Lease, [.. group.Select(a => a.Answer.Id)], (group.Key.Answer, group.Key.Pause), now, cancellation);
        await turns.ReturnAsync([.. all.SelectMany(one => one.Back)], cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private IEnumerable<(TakenReport Row, ReportAnswer Answer, TimeSpan Pause)> Answers((IReadOnlyList<TakenReport> Sent, PlatformAnswer Answer) call)
    {
        var said = call.Answer.Rows.DistinctBy(r => r.Id).ToDictionary(r => r.Id);
        var pause = call.Answer.After ?? rules.Pause(call.Sent.Max(r => r.Attempts));
        return call.Sent.Select(r => (r, said.GetValueOrDefault(r.Report.Id) ?? new ReportAnswer(r.Report.Id, ReportOutcome.Unknown) { Code = call.Answer.Fault ?? "NO_ANSWER" }, pause));
    }

    private async Task NoteAsync(Guid lease, List<Guid> ids, (ReportAnswer Answer, TimeSpan Pause) what, DateTimeOffset now, CancellationToken cancellation)
    {
        var mine = db.PlatformReports.Where(r => ids.Contains(r.Id) && r.Lease == lease && r.SettledAt == null);
        var (code, words, receipt) = (
            ForeignText.Fit(what.Answer.Code, ForeignText.Code), ForeignText.Fit(what.Answer.Words, ForeignText.Words), ForeignText.Fit(what.Answer.ReceiptNo, ForeignText.Receipt));
        var (state, due) = what.Answer.Outcome switch
        {
            ReportOutcome.Taken => (ReportState.Taken, (DateTimeOffset?)null),
            ReportOutcome.Noted => (ReportState.Sent, now + rules.Acknowledged),
            ReportOutcome.Rejected => (ReportState.Rejected, null),
            _ => (ReportState.Waiting, now + what.Pause),
        };
        DateTimeOffset? settled = state == ReportState.Taken ? now : null;
        await mine.ExecuteUpdateAsync(
            r => r.SetProperty(x => x.State, state).SetProperty(x => x.DueAt, due).SetProperty(x => x.SettledAt, settled).SetProperty(x => x.Lease, (Guid?)null)
                .SetProperty(x => x.TakenAt, x => settled ?? x.TakenAt).SetProperty(x => x.Fault, code).SetProperty(x => x.FaultWords, words).SetProperty(x => x.ReceiptNo, x => receipt ?? x.ReceiptNo),
            cancellation);
    }
}
