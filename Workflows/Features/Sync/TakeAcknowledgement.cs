using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// A platform says what became of a report that it had noted. Said again, it changes nothing; it may come before our own call has ended, and long after. A late no
/// overturns nothing: neither a yes that the platform has given nor what was sent in the place of that version since.
/// </summary>
public static class TakeAcknowledgement
{
    public sealed class Handler(IHubDb db, ActDesk desk, Hearing hearing, ReportBell bell)
    {
        /// <summary>What a signed call says, which is heard once. Refuses <c>STEP_REPORT_UNKNOWN</c>.</summary>
        /// <param name="platform">Whose acknowledgement it is.</param>
        /// <param name="nonce">What it called with.</param>
        /// <param name="answer">What it says.</param>
        /// <param name="cancellation">Stops it; the platform says it again.</param>
        /// <returns>Whether it was heard; false where that nonce was heard before.</returns>
        public async Task<bool> HandleAsync(string platform, string nonce, ReportAnswer answer, CancellationToken cancellation)
        {
            var changed = false;
            var heard = await hearing.OnceAsync(platform, nonce, async () => changed = await KeepAsync(platform, answer, cancellation), cancellation);
            if (heard && changed)
                bell.Ring();
            return heard;
        }

        private async Task<bool> KeepAsync(string platform, ReportAnswer answer, CancellationToken cancellation)
        {
            var report = db.PlatformReports.Where(r => r.Id == answer.Id && r.Platform == platform);
            var changed = answer.Outcome == ReportOutcome.Taken ? await TakeAsync(report, answer, cancellation) : await RejectAsync(report, answer, cancellation);
            if (changed == 0 && !await report.AnyAsync(cancellation))
                throw Refusal.Missing("STEP_REPORT_UNKNOWN").With("report", answer.Id.ToString("N")).Throwable();
            return changed > 0;
        }

        /// <summary>Of a version that was replaced or given up meanwhile it is noted that the platform has it after all; where it stands does not change.</summary>
        private async Task<int> TakeAsync(IQueryable<PlatformReport> report, ReportAnswer answer, CancellationToken cancellation)
        {
            var (now, receipt) = (desk.Now, ForeignText.Fit(answer.ReceiptNo, ForeignText.Receipt));
            var (code, words) = (ForeignText.Fit(answer.Code, ForeignText.Code), ForeignText.Fit(answer.Words, ForeignText.Words));
            var changed = await report.Where(r => r.SettledAt == null).ExecuteUpdateAsync(
                r => r.SetProperty(x => x.State, ReportState.Taken).SetProperty(x => x.SettledAt, now).SetProperty(x => x.TakenAt, now)
                    .SetProperty(x => x.DueAt, (DateTimeOffset?)null).SetProperty(x => x.Lease, (Guid?)null)
                    .SetProperty(x => x.Fault, code).SetProperty(x => x.FaultWords, words).SetProperty(x => x.ReceiptNo, x => receipt ?? x.ReceiptNo),
                cancellation);
            return changed > 0 ? changed : await report.Where(r => r.TakenAt == null)
                .ExecuteUpdateAsync(r => r.SetProperty(x => x.TakenAt, now).SetProperty(x => x.ReceiptNo, x => receipt ?? x.ReceiptNo), cancellation);
        }

        private static Task<int> RejectAsync(IQueryable<PlatformReport> report, ReportAnswer answer, CancellationToken cancellation)
        {
            var (code, words, receipt) = (
                ForeignText.Fit(answer.Code, ForeignText.Code), ForeignText.Fit(answer.Words, ForeignText.Words), ForeignText.Fit(answer.ReceiptNo, ForeignText.Receipt));
            return report.Where(r => r.SettledAt == null && r.TakenAt == null && (r.State == ReportState.Waiting || r.State == ReportState.Sent)).ExecuteUpdateAsync(
                r => r.SetProperty(x => x.State, ReportState.Rejected).SetProperty(x => x.DueAt, (DateTimeOffset?)null).SetProperty(x => x.Lease, (Guid?)null)
                    .SetProperty(x => x.Fault, code).SetProperty(x => x.FaultWords, words).SetProperty(x => x.ReceiptNo, x => receipt ?? x.ReceiptNo),
                cancellation);
        }
    }
}
