using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>A platform says what became of a report that it had noted. Said again, it changes nothing; it may come before our own call has ended.</summary>
public static class TakeAcknowledgement
{
    public sealed class Handler(IHubDb db, ActDesk desk, ReportBell bell)
    {
        /// <summary>Refuses <c>STEP_REPORT_UNKNOWN</c>.</summary>
        /// <param name="platform">Whose acknowledgement it is.</param>
        /// <param name="answer">What it says.</param>
        /// <param name="cancellation">Stops it; the platform says it again.</param>
        public async Task HandleAsync(string platform, ReportAnswer answer, CancellationToken cancellation)
        {
            var now = desk.Now;
            var report = db.PlatformReports.Where(r => r.Id == answer.Id && r.Platform == platform);
            var taken = answer.Outcome == ReportOutcome.Taken;
            var state = taken ? ReportState.Taken : ReportState.Rejected;
            var (code, words, receipt) = (
                ForeignText.Fit(answer.Code, ForeignText.Code), ForeignText.Fit(answer.Words, ForeignText.Words), ForeignText.Fit(answer.ReceiptNo, ForeignText.Receipt));
            DateTimeOffset? settled = taken ? now : null;
            var changed = await report.Where(r => r.SettledAt == null && (taken || r.State != ReportState.Rejected)).ExecuteUpdateAsync(
                r => r.SetProperty(x => x.State, state).SetProperty(x => x.SettledAt, settled).SetProperty(x => x.DueAt, (DateTimeOffset?)null).SetProperty(x => x.Lease, (Guid?)null)
                    .SetProperty(x => x.Fault, code).SetProperty(x => x.FaultWords, words).SetProperty(x => x.ReceiptNo, x => receipt ?? x.ReceiptNo),
                cancellation);
            if (changed == 0 && !await report.AnyAsync(cancellation))
                throw Refusal.Missing("STEP_REPORT_UNKNOWN").With("report", answer.Id.ToString("N")).Throwable();
            if (changed > 0)
                bell.Ring();
        }
    }
}
