using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>One report: what it says, what the platform says to it, its versions, what was done with it, and what may be done now.</summary>
public static class ReadReport
{
    /// <param name="Line">The report.</param>
    /// <param name="Fields">What it says; those of persons masked for who may not see the case.</param>
    /// <param name="Versions">All versions of the step at this platform, in order.</param>
    /// <param name="Acts">What was done with any of them, and replays of periods that hold its day, in order.</param>
    /// <param name="Verdicts">What the reader may do with it.</param>
    public sealed record File(ReadReports.Row Line, IReadOnlyList<ReportField> Fields, IReadOnlyList<PlatformReport> Versions, IReadOnlyList<PlatformAct> Acts, IReadOnlyList<ReportVerdict> Verdicts)
    {
        /// <summary>Counts what was done with this version.</summary>
        public required int Revision { get; init; }

        /// <summary>Whether what it says was corrected.</summary>
        public bool Corrected { get; init; }

        /// <summary>The proposal that waits for a second person, or null.</summary>
        public PlatformAct? Proposal { get; init; }
    }

    public sealed class Handler(IHubDb db, ActDesk desk, ReportRows rows)
    {
        /// <summary>Refuses <c>EXCHANGE_NOT_YOURS</c>, <c>STEP_REPORT_UNKNOWN</c>.</summary>
        public async Task<File> HandleAsync(Guid id, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            WorkbenchRules.MustSee(actor);
            var report = await db.PlatformReports.AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, cancellation)
                ?? throw Refusal.Missing("STEP_REPORT_UNKNOWN").With("report", id.ToString("N")).Throwable();
            var row = (await rows.OfAsync([report], actor, cancellation)).Single();
            var versions = await db.PlatformReports.AsNoTracking()
                .Where(r => r.CaseId == report.CaseId && r.Platform == report.Platform && r.Step == report.Step).OrderBy(r => r.Version).ToListAsync(cancellation);
            var acts = await ActsAsync(report, [.. versions.Select(v => (Guid?)v.Id)], cancellation);
            var file = new ReportFile(report, [.. acts.Where(a => a.ReportId == id).OrderBy(a => a.Sequence)]);
            return new File(row, await FieldsAsync(report, row.SeesCase, cancellation), versions, acts, file.Verdicts(actor, desk.Now))
            {
                Revision = file.Revision,
                Corrected = report.Corrected is not null,
                Proposal = file.Proposal,
            };
        }

        private async Task<IReadOnlyList<PlatformAct>> ActsAsync(PlatformReport report, Guid?[] versions, CancellationToken cancellation)
        {
            var day = ShanghaiTime.Day(report.At);
            var acts = await db.PlatformActs.AsNoTracking().Where(a => versions.Contains(a.ReportId)).ToListAsync(cancellation);
            var replays = versions.Length == 1 ? [] : await db.PlatformActs.AsNoTracking()
                .Where(a => a.Platform == report.Platform && a.Kind == PlatformActKind.Replayed && a.FirstDay <= day && a.LastDay >= day && a.At > report.At).ToListAsync(cancellation);
            return [.. acts.Concat(replays).OrderBy(a => a.At).ThenBy(a => a.Sequence)];
        }

        private async Task<IReadOnlyList<ReportField>> FieldsAsync(PlatformReport report, bool seesCase, CancellationToken cancellation)
        {
            var said = report.Corrected
                ?? await db.Outbox.AsNoTracking().Where(o => o.CaseId == report.CaseId && o.Sequence == report.Sequence).Select(o => o.Payload).FirstOrDefaultAsync(cancellation);
            var fields = said is null ? [] : ReportFields.Of(report.DataSet, said);
            return seesCase ? fields : PersonalMask.Of(fields);
        }
    }
}
