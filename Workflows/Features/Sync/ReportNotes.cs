using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// Notes what became of reports. Only the holder of the lease does; whoever comes back after its lease has run out, or after the platform's own
/// acknowledgement, changes nothing.
/// </summary>
public sealed class ReportNotes(IHubDb db, SyncRules rules)
{
    /// <summary>Notes the answers of a call, those alike together.</summary>
    public async Task NoteAsync(IReadOnlyList<TakenReport> sent, PlatformAnswer answer, DateTimeOffset now, CancellationToken cancellation)
    {
        var said = answer.Rows.DistinctBy(r => r.Id).ToDictionary(r => r.Id);
        var attempts = sent.Max(r => r.Attempts);
        var alike = sent.Select(r => said.GetValueOrDefault(r.Report.Id) ?? new ReportAnswer(r.Report.Id, ReportOutcome.Unknown) { Code = answer.Fault ?? "NO_ANSWER" })
            .GroupBy(a => a with { Id = Guid.Empty });
        foreach (var group in alike)
            await NoteAsync(sent[0].Lease, [.. group.Select(a => a.Id)], (group.Key, answer.After ?? rules.Pause(attempts)), now, cancellation);
    }

    private async Task NoteAsync(Guid lease, IReadOnlyList<Guid> ids, (ReportAnswer Answer, TimeSpan Pause) what, DateTimeOffset now, CancellationToken cancellation)
    {
        var mine = db.PlatformReports.Where(r => r.Lease == lease && r.SettledAt == null && ids.Contains(r.Id));
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
