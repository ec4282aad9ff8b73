using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>What is done with a report that a platform will not have: corrected and sent again, sent again as it is, or given up by two persons.</summary>
public static class ActOnReport
{
    /// <param name="Id">The report.</param>
    /// <param name="Revision">The revision that the caller has seen, or null for whatever it is now.</param>
    /// <param name="Words">Why; it stays on record.</param>
    /// <param name="Key">The request's key, or null.</param>
    public sealed record Command(Guid Id, int? Revision, string? Words, IdempotencyKey? Key);

    /// <summary>What may be done with several at once.</summary>
    public enum Shared
    {
        /// <summary>原样重报</summary>
        Resend,

        /// <summary>提出跳过</summary>
        Skip,

        /// <summary>确认跳过, by a second person</summary>
        Confirm,
    }

    /// <param name="Id">The report that was asked about.</param>
    /// <param name="Now">The report that came of it, where it was done.</param>
    /// <param name="Refusal">Why not, where it was not.</param>
    public sealed record Outcome(Guid Id, Guid? Now, Refusal? Refusal);

    public sealed class Handler(IHubDb db, ActDesk desk, WorkbenchSaver saver, ReportBell bell)
    {
        private const int MostAtOnce = 100;

        /// <summary>更正重报. Refuses <c>REPORT_NOT_REJECTED</c>, <c>REPORT_FIELD_UNKNOWN</c>, <c>REPORT_FIELD_WRONG</c>, <c>CORRECTION_EMPTY</c>.</summary>
        /// <returns>The version that goes in its place.</returns>
        public Task<Guid> CorrectAsync(Command command, IReadOnlyList<ReportChange> changes, CancellationToken cancellation) => DoAsync(command, async (file, by, at) =>
        {
            var report = file.Report;
            var said = report.Corrected ?? await SaidAsync(report, cancellation);
            var (next, act) = file.Correct((ReportCorrection.Of(report.DataSet, said, changes), await db.LastVersionAsync(report, cancellation)), command.Words, by, at);
            db.PlatformReports.Add(next);
            return (act, next.Id);
        }, cancellation);

        /// <summary>原样重报</summary>
        /// <returns>The version that goes: a new one where the platform has used the key of this one up.</returns>
        public Task<Guid> ResendAsync(Command command, CancellationToken cancellation) => DoAsync(command, async (file, by, at) =>
        {
            var (next, act) = file.Resend(await db.LastVersionAsync(file.Report, cancellation), command.Words, by, at);
            if (next is not null)
                db.PlatformReports.Add(next);
            return (act, next?.Id ?? command.Id);
        }, cancellation);

        /// <summary>提出跳过</summary>
        public Task<Guid> ProposeSkipAsync(Command command, CancellationToken cancellation) => DoAsync(command, (file, by, at) => Done(file.ProposeSkip(command.Words, by, at), command), cancellation);

        /// <summary>不跳过</summary>
        public Task<Guid> DropSkipAsync(Command command, CancellationToken cancellation) => DoAsync(command, (file, by, at) => Done(file.DropSkip(command.Words, by, at), command), cancellation);

        /// <summary>确认跳过, by a second person.</summary>
        public Task<Guid> ConfirmSkipAsync(Command command, CancellationToken cancellation) => DoAsync(command, async (file, by, at) =>
        {
            var mine = file.Report;
            var before = await db.PlatformReports.Where(r => r.CaseId == mine.CaseId && r.Platform == mine.Platform && r.Step == mine.Step && r.Version < mine.Version
                && r.State == ReportState.Replaced && r.TakenAt != null).OrderByDescending(r => r.Version).FirstOrDefaultAsync(cancellation);
            return (file.ConfirmSkip(before, command.Words, by, at), mine.Id);
        }, cancellation);

        /// <summary>The same with several, for one reason: each in a transaction of its own and on record for itself; one that is refused holds up no other.</summary>
        /// <returns>What became of each, in their order. Refuses <c>BULK_ROWS_WRONG</c> for none, too many or one twice, <c>TEXT_MISSING</c> without a reason.</returns>
        public async Task<IReadOnlyList<Outcome>> ManyAsync(Shared act, IReadOnlyList<Guid> ids, Command command, CancellationToken cancellation)
        {
            if (ids.Count is 0 or > MostAtOnce || ids.Distinct().Count() < ids.Count)
                throw Refusal.Invalid("BULK_ROWS_WRONG").With("most", MostAtOnce).Throwable();
            WorkbenchRules.MustSee((await desk.SignedInAsync(cancellation)).Actor);
            _ = Text.Required(command.Words, "words", PlatformAct.LongestWords);
            var outcomes = new List<Outcome>();
            foreach (var id in ids)
            {
                db.ChangeTracker.Clear();
                var one = command with { Id = id, Revision = null, Key = command.Key?.Of(id) };
                try
                {
                    outcomes.Add(new Outcome(id, await (act switch
                    {
                        Shared.Resend => ResendAsync(one, cancellation),
                        Shared.Skip => ProposeSkipAsync(one, cancellation),
                        _ => ConfirmSkipAsync(one, cancellation),
                    }), null));
                }
                catch (RefusedException refused)
                {
                    outcomes.Add(new Outcome(id, null, refused.Refusal));
                }
            }
            return outcomes;
        }

        private static Task<(PlatformAct, Guid)> Done(PlatformAct act, Command command) => Task.FromResult((act, command.Id));

        private async Task<Guid> DoAsync(Command command, Func<ReportFile, Actor, DateTimeOffset, Task<(PlatformAct Act, Guid Answer)>> act, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            WorkbenchRules.MustSee(actor);
            if (await saver.FirstAsync(command.Key, cancellation) is { } first)
                return Guid.Parse(first);
            var file = await FileAsync(command.Id, cancellation);
            if (command.Revision is { } seen && seen != file.Revision)
                throw (Changed(file) with { Kind = RefusalKind.Stale }).Throwable();
            var now = desk.Now;
            var (done, answer) = await act(file, actor, now);
            db.PlatformActs.Add(done);
            var saved = await saver.SaveAsync(command.Key, answer.ToString(), now, async () => Changed(await FileAsync(command.Id, cancellation)), cancellation);
            bell.Ring();
            return Guid.Parse(saved);
        }

        private async Task<ReportFile> FileAsync(Guid id, CancellationToken cancellation)
        {
            var report = await db.PlatformReports.FirstOrDefaultAsync(r => r.Id == id, cancellation)
                ?? throw Refusal.Missing("STEP_REPORT_UNKNOWN").With("report", id.ToString("N")).Throwable();
            return new ReportFile(report, await db.PlatformActs.AsNoTracking().Where(a => a.ReportId == id).OrderBy(a => a.Sequence).ToListAsync(cancellation));
        }

        /// <summary>What the step said; refuses <c>REPORT_SAYS_NOTHING</c> where that is not kept any more.</summary>
        private async Task<string> SaidAsync(PlatformReport report, CancellationToken cancellation) =>
            await db.Outbox.Where(o => o.CaseId == report.CaseId && o.Sequence == report.Sequence).Select(o => o.Payload).FirstOrDefaultAsync(cancellation)
            ?? throw Refusal.Conflict("REPORT_SAYS_NOTHING").Throwable();

        /// <summary>Who was faster and what they did; without anybody it was the platform, which changed its mind.</summary>
        private static Refusal Changed(ReportFile file) => file.Last is { } last
            ? Refusal.Conflict("REPORT_CHANGED").With("who", last.ByName).With("done", last.Kind).With("when", ShanghaiTime.Text(last.At))
            : file.Report.State == ReportState.Rejected ? Refusal.Conflict("REPORT_CHANGED")
            : Refusal.Conflict("REPORT_NOT_REJECTED").With("reportState", file.Report.State);
    }
}
