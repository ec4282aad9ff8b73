using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>对接工作台: how it stands with each platform. Counts what is open, and of what is settled only today's, so that it costs the same after years.</summary>
public static class ReadPlatforms
{
    /// <param name="Platforms">One each.</param>
    /// <param name="LagAlarm">The lag from which on administrators are told.</param>
    public sealed record Board(IReadOnlyList<Standing> Platforms, TimeSpan LagAlarm);

    /// <param name="Line">The way to it; null where nothing has gone that way yet.</param>
    /// <param name="Code">One of <see cref="Domain.Sync.Platforms"/>.</param>
    public sealed record Standing(string Code, PlatformLine? Line)
    {
        /// <summary>Whether it is reported to: its address is set.</summary>
        public bool Connected { get; init; }

        /// <summary>Since when it lacks what could go; null where it lacks nothing.</summary>
        public DateTimeOffset? BehindSince { get; init; }

        public int Waiting { get; init; }

        /// <summary>Of these what waits behind a rejected report of its case.</summary>
        public int Held { get; init; }

        public int Sent { get; init; }

        public int Rejected { get; init; }

        public int Skipped { get; init; }

        /// <summary>Taken of what was done today.</summary>
        public int TakenToday { get; init; }

        /// <summary>The newest report that it will not have, or null: its own words for it.</summary>
        public PlatformReport? LastRejected { get; init; }

        public IReadOnlyList<PlatformAlarm> Alarms { get; init; } = [];
    }

    public sealed class Handler(IHubDb db, ActDesk desk, PlatformList connected, PlatformLag lag, OpenSteps open)
    {
        private static readonly ReportState[] Counted = [ReportState.Waiting, ReportState.Sent, ReportState.Rejected, ReportState.Skipped];

        /// <summary>Refuses <c>EXCHANGE_NOT_YOURS</c>.</summary>
        public async Task<Board> HandleAsync(CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            WorkbenchRules.MustSee(actor);
            var lines = await db.PlatformLines.AsNoTracking().ToDictionaryAsync(l => l.Platform, cancellation);
            var alarms = (await db.PlatformAlarms.AsNoTracking().Where(a => a.OverAt == null).OrderBy(a => a.RaisedAt).ToListAsync(cancellation)).ToLookup(a => a.Platform);
            var standings = new List<Standing>();
            foreach (var code in Platforms.All)
                standings.Add(await OfAsync(code, lines.GetValueOrDefault(code), cancellation) with { Alarms = [.. alarms[code]] });
            return new Board(standings, await lag.AlarmAsync(cancellation));
        }

        private async Task<Standing> OfAsync(string code, PlatformLine? line, CancellationToken cancellation)
        {
            var its = db.PlatformReports.AsNoTracking().Where(r => r.Platform == code);
            var counts = await its.Where(r => Counted.Contains(r.State)).GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
            var today = ShanghaiTime.StartOfDay(desk.Today);
            var (unaddressed, heldOf) = await open.CountAsync(code, cancellation);
            var rejected = counts.GetValueOrDefault(ReportState.Rejected);
            return new Standing(code, line)
            {
                Connected = connected.Codes.Contains(code),
                BehindSince = await lag.OldestAsync(code, cancellation),
                Waiting = counts.GetValueOrDefault(ReportState.Waiting) + unaddressed,
                Sent = counts.GetValueOrDefault(ReportState.Sent),
                Rejected = rejected,
                Skipped = counts.GetValueOrDefault(ReportState.Skipped),
                TakenToday = await its.CountAsync(r => r.State == ReportState.Taken && r.At >= today, cancellation),
                Held = rejected == 0 ? 0 : await HeldAsync(code, cancellation) + heldOf,
                LastRejected = rejected == 0 ? null
                    : await its.Where(r => r.State == ReportState.Rejected).OrderByDescending(r => r.At).ThenByDescending(r => r.Id).FirstOrDefaultAsync(cancellation),
            };
        }

        private Task<int> HeldAsync(string code, CancellationToken cancellation) =>
            (from b in db.PlatformReports
             where b.Platform == code && b.State == ReportState.Rejected
             join r in db.PlatformReports on b.CaseId equals r.CaseId
             where r.Platform == code && r.State == ReportState.Waiting && r.Step > b.Step
             select r.Id).CountAsync(cancellation);
    }
}
