using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Dispatch;

/// <summary>统一出件: what lies ready, by applicant and not by case; who waits longest comes first.</summary>
public static class ReadReady
{
    /// <param name="Words">What was typed or scanned, see <see cref="ReadySearch"/>.</param>
    /// <param name="Days">Only what has lain ready for at least so many days, or null.</param>
    /// <param name="Overdue">Only applicants with a result whose limit of delivery is over.</param>
    /// <param name="After">Where the last page ended, or null.</param>
    /// <param name="Take">Applicants a page, 1 to 200.</param>
    public sealed record Query(string? Words, int? Days, bool Overdue, Cursor? After, int Take)
    {
        /// <summary>无人领取: only what was left with nobody having fetched it and still lies there, instead of what lies ready.</summary>
        public bool Unclaimed { get; init; }
    }

    /// <summary>The place of an applicant in the order of the desk: since when, and by which case; addresses hold it, so it names nobody.</summary>
    public sealed record Cursor(DateTimeOffset Since, Guid CaseId);

    public sealed record Page(IReadOnlyList<Waiting> Applicants, Cursor? Next);

    /// <param name="Applicant">As of the oldest result.</param>
    /// <param name="Results">What lies ready, whichever of them was searched for: they leave together. The first first, at most 200.</param>
    /// <param name="More">How many more lie ready than <paramref name="Results"/> holds.</param>
    public sealed record Waiting(Applicant Applicant, IReadOnlyList<Result> Results, int More);

    /// <summary>One result at the desk.</summary>
    public sealed record Result
    {
        /// <summary>The case; without its checklist.</summary>
        public required Case Case { get; init; }

        /// <summary>Its task at the desk.</summary>
        public required CaseTask Task { get; init; }

        /// <summary>What the matter yields; what is handed over, unless it was denied.</summary>
        public required string Name { get; init; }

        /// <summary>It is the denial (不予行政许可决定书) that is handed over.</summary>
        public required bool Denied { get; init; }

        /// <summary>Days it has lain ready.</summary>
        public required int Days { get; init; }

        /// <summary>It must not leave yet: materials are owed.</summary>
        public required bool HeldBack { get; init; }

        /// <summary>Ways in which it may leave.</summary>
        public required IReadOnlyList<DeliveryWay> Ways { get; init; }

        /// <summary>When the applicant was reminded; the first first.</summary>
        public required IReadOnlyList<Reminder> Reminders { get; init; }
    }

    /// <param name="At">When.</param>
    /// <param name="By">By whom.</param>
    /// <param name="Way">Phone or Message.</param>
    /// <param name="Words">What was said, or null.</param>
    public sealed record Reminder(DateTimeOffset At, string By, string Way, string? Words);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<Page> HandleAsync(Query query, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var ready = Ready(Pool.For(actor, [.. book.MattersInForce(desk.Today).Select(v => (v.MatterCode, v.Content.Department))]), query);
            var queue = new ReadyQueue(db, ready);
            var line = await queue.ReadAsync(await AskedForAsync(ready, query, cancellation), query.After, Math.Clamp(query.Take, 1, 200), cancellation);
            var found = await queue.ResultsAsync(line.Shown, cancellation);
            var known = await ReadyFacts.ReadAsync(db, [.. found.Select(r => r.Case.Id)], cancellation);
            var byPerson = found.ToLookup(r => r.Case.Applicant.IdNumber);
            var rows = line.Shown.Where(p => byPerson.Contains(p.IdNumber)).Select(p => (p.Since, Results: byPerson[p.IdNumber].ToList(), p.Count)).ToList();
            return new Page(
                [.. rows.Select(r => new Waiting(r.Results[0].Case.Applicant, [.. r.Results.Select(one => Of(one, known, book))], Math.Max(0, r.Count - r.Results.Count)))],
                line.More && rows.Count > 0 ? new Cursor(rows[^1].Since, rows[^1].Results[0].Case.Id) : null);
        }

        private IQueryable<ReadyPair> Ready(IReadOnlyList<string> pools, Query query)
        {
            var atTheDesk = query.Unclaimed
                ? db.Tasks.AsNoTracking().Where(t => t.Outcome == "Unclaimed" && t.State == TaskState.Done && t.Activity == ActivityTypes.Dispatch && pools.Contains(t.PoolKey))
                : db.Tasks.AsNoTracking().Where(t => t.State == TaskState.Open && t.Activity == ActivityTypes.Dispatch && pools.Contains(t.PoolKey));
            if (query.Days is { } least)
            {
                var before = ShanghaiTime.StartOfDay(desk.Today.AddDays(1 - least));
                atTheDesk = atTheDesk.Where(t => t.OpenedAt < before);
            }
            var pairs = atTheDesk.Join(db.Cases.AsNoTracking(), t => t.CaseId, c => c.Id, (t, c) => new ReadyPair { Case = c, Task = t });
            return query.Unclaimed ? Lying(pairs) : pairs;
        }

        /// <summary>As <see cref="Case.LyingUnclaimed"/> says, in the database: the last step of a decision that stands, at which nobody fetched the result.</summary>
        private IQueryable<ReadyPair> Lying(IQueryable<ReadyPair> left) => left
            .Where(p => p.Case.DeliveredAt == null && p.Case.DecidedAt != null && p.Task.EndedAt >= p.Case.DecidedAt)
            .Where(p => p.Case.State != CaseState.Ended || p.Case.Result == CaseResults.Granted || p.Case.Result == CaseResults.Denied)
            .Where(p => !db.Tasks.Any(o => o.CaseId == p.Case.Id && o.Activity == ActivityTypes.Dispatch
                && (o.State == TaskState.Open || (o.State == TaskState.Done && o.Outcome == "Unclaimed" && o.EndedAt > p.Task.EndedAt))));

        private async Task<IQueryable<ReadyPair>> AskedForAsync(IQueryable<ReadyPair> ready, Query query, CancellationToken cancellation)
        {
            if (query.Overdue)
            {
                var now = desk.Now;
                ready = ready.Where(r => r.Task.DueAt != null && r.Task.DueAt <= now);
            }
            return query.Words is { } words ? await ReadySearch.ForAsync(ready, db, words, cancellation) : ready;
        }

        private Result Of(ReadyPair pair, ReadyFacts known, Book book)
        {
            var (subject, matter) = (pair.Case, book.Version(pair.Case.MatterVersionId).Content);
            return new Result
            {
                Case = subject,
                Task = pair.Task,
                Name = matter.Result.Name,
                Denied = known.Denied.Contains(subject.Id),
                Days = desk.Today.DayNumber - ShanghaiTime.Day(pair.Task.OpenedAt).DayNumber,
                HeldBack = subject.IsHeldBack(matter),
                Ways = [DeliveryWay.Counter, .. matter.Post && subject.Applicant.Address is not null ? [DeliveryWay.Post] : Array.Empty<DeliveryWay>()],
                Reminders = [.. known.Reminders[subject.Id]],
            };
        }
    }
}
