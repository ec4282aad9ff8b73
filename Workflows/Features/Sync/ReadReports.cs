using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Sync;

/// <summary>
/// 报送记录 by platform, state and case, by keyset. What waits for somebody comes in the order in which it happened, what is settled the newest first; a
/// case comes step by step with all its versions.
/// </summary>
public static class ReadReports
{
    /// <param name="Platform">Only this one, or null for all.</param>
    /// <param name="State">Only these; null for the rejected ones, or for all of a case.</param>
    /// <param name="CaseNumber">办件编号, or null.</param>
    /// <param name="After">Where the page before ended, or null.</param>
    /// <param name="Take">Rows a page, 1 to 200.</param>
    public sealed record Query(string? Platform, ReportState? State, string? CaseNumber, Cursor? After, int Take)
    {
        /// <summary>The state that is listed; null for all, of a case.</summary>
        public ReportState? Listed => State ?? (CaseNumber is null ? ReportState.Rejected : null);

        public bool Descending => CaseNumber is null && Listed is ReportState.Taken or ReportState.Replaced or ReportState.Skipped;
    }

    /// <summary>The place of a row: by the act's instant, then by platform, then by key.</summary>
    public sealed record Cursor(DateTimeOffset At, string Platform, Guid Id);

    /// <param name="Report">The report.</param>
    public sealed record Row(PlatformReport Report)
    {
        /// <summary>Whether the reader may open the case.</summary>
        public bool SeesCase { get; init; }

        /// <summary>The rejected report before it in its case, for which it waits; or null.</summary>
        public Guid? HeldBy { get; init; }

        /// <summary>How many reports of its case wait for it, where it is rejected.</summary>
        public int Holds { get; init; }

        /// <summary>What of it the platform means, by the report's own paths; empty where it names none.</summary>
        public IReadOnlyList<string> FaultFields { get; init; } = [];

        /// <summary>Whether somebody proposed to give it up and nobody has agreed yet.</summary>
        public bool SkipProposed { get; init; }
    }

    /// <param name="Rows">The rows.</param>
    /// <param name="Next">Where this page ends, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<Row> Rows, Cursor? Next);

    public sealed class Handler(IHubDb db, ActDesk desk, ReportRows rows, StepAddresses addresses)
    {
        /// <summary>Refuses <c>EXCHANGE_NOT_YOURS</c>, <c>PLATFORM_UNKNOWN</c>.</summary>
        public async Task<Page> HandleAsync(Query query, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            WorkbenchRules.MustSee(actor);
            if (query.Platform is { } named && !Platforms.All.Contains(named))
                throw Refusal.Missing("PLATFORM_UNKNOWN").With("platform", named).Throwable();
            if (query.Listed is null or ReportState.Waiting)
                await addresses.AddressSomeAsync(cancellation); // what was done a moment ago is on the list, too
            Guid? subject = query.CaseNumber is not { } number ? null
                : await db.Cases.Where(c => c.Number == number).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellation) ?? Guid.Empty;
            var found = new List<PlatformReport>();
            foreach (var platform in query.Platform is { } one ? [one] : Platforms.All)
                found.AddRange(await OfAsync(platform, subject, query, cancellation));
            found = [.. (query.Descending ? found.OrderByDescending(r => r.At).ThenByDescending(r => r.Platform, StringComparer.Ordinal)
                : found.OrderBy(r => r.At).ThenBy(r => r.Platform, StringComparer.Ordinal)).Take(query.Take + 1)]; // within a platform they stay as the database has them
            var shown = found.Take(query.Take).ToList();
            return new Page(await rows.OfAsync(shown, actor, cancellation), found.Count > query.Take ? new Cursor(shown[^1].At, shown[^1].Platform, shown[^1].Id) : null);
        }

        /// <summary>Those of one platform behind the cursor: one range of one index.</summary>
        private async Task<List<PlatformReport>> OfAsync(string platform, Guid? subject, Query query, CancellationToken cancellation)
        {
            var asked = db.PlatformReports.AsNoTracking().Where(r => r.Platform == platform);
            if (subject is { } id)
                asked = asked.Where(r => r.CaseId == id);
            if (query.Listed is { } state)
                asked = asked.Where(r => r.State == state);
            if (query.After is { } after)
                asked = Behind(asked, after, string.CompareOrdinal(platform, after.Platform), query.Descending);
            return await (query.Descending ? asked.OrderByDescending(r => r.At).ThenByDescending(r => r.Id) : asked.OrderBy(r => r.At).ThenBy(r => r.Id))
                .Take(query.Take + 1).ToListAsync(cancellation);
        }

        private static IQueryable<PlatformReport> Behind(IQueryable<PlatformReport> asked, Cursor after, int place, bool descending)
        {
            var (at, id) = (after.At, after.Id);
            return (descending, Math.Sign(place)) switch
            {
                (false, 0) => asked.Where(r => r.At > at || (r.At == at && r.Id.CompareTo(id) > 0)),
                (false, > 0) => asked.Where(r => r.At >= at),
                (false, _) => asked.Where(r => r.At > at),
                (true, 0) => asked.Where(r => r.At < at || (r.At == at && r.Id.CompareTo(id) < 0)),
                (true, < 0) => asked.Where(r => r.At <= at),
                (true, _) => asked.Where(r => r.At < at),
            };
        }
    }
}
