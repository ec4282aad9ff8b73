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
    public sealed record Query(string? Words, int? Days, bool Overdue, Cursor? After, int Take);

    /// <summary>The place of an applicant in the order of the desk.</summary>
    public sealed record Cursor(DateTimeOffset Since, string IdNumber);

    public sealed record Page(IReadOnlyList<Waiting> Applicants, Cursor? Next);

    /// <param name="Applicant">As of the oldest result.</param>
    /// <param name="Results">All that lie ready, whichever of them was searched for: they leave together.</param>
    public sealed record Waiting(Applicant Applicant, IReadOnlyList<Result> Results);

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
            var take = Math.Clamp(query.Take, 1, 200);
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var ready = Ready(Pool.For(actor, [.. book.MattersInForce(desk.Today).Select(v => (v.MatterCode, v.Content.Department))]), query.Days);
            var people = await Applicants(await AskedForAsync(ready, query, cancellation), query.After).Take(take + 1).ToListAsync(cancellation);
            var shown = people.Take(take).Select(p => p.IdNumber).ToArray();
            var found = await ready.Where(r => shown.Contains(r.Case.Applicant.IdNumber)).OrderBy(r => r.Task.OpenedAt).ThenBy(r => r.Task.Id)
                .ToListAsync(cancellation);
            var known = await ReadyFacts.ReadAsync(db, [.. found.Select(r => r.Case.Id)], cancellation);
            var byPerson = found.ToLookup(r => r.Case.Applicant.IdNumber);
            var rows = shown.Where(byPerson.Contains)
                .Select(id => new Waiting(byPerson[id].First().Case.Applicant, [.. byPerson[id].Select(r => Of(r, known, book))])).ToList();
            return new Page(rows, people.Count > take ? new Cursor(people[take - 1].Since, people[take - 1].IdNumber) : null);
        }

        private IQueryable<ReadyPair> Ready(IReadOnlyList<string> pools, int? days)
        {
            var open = db.Tasks.AsNoTracking().Where(t => t.State == TaskState.Open && t.Activity == ActivityTypes.Dispatch && pools.Contains(t.PoolKey));
            if (days is { } least)
            {
                var before = ShanghaiTime.StartOfDay(desk.Today.AddDays(1 - least));
                open = open.Where(t => t.OpenedAt < before);
            }
            return open.Join(db.Cases.AsNoTracking(), t => t.CaseId, c => c.Id, (t, c) => new ReadyPair { Case = c, Task = t });
        }

        private async Task<IQueryable<ReadyPair>> AskedForAsync(IQueryable<ReadyPair> ready, Query query, CancellationToken cancellation)
        {
            if (query.Overdue)
            {
                var now = desk.Now;
                ready = ready.Where(r => r.Task.DueAt != null && r.Task.DueAt <= now);
            }
            return query.Words is { } words ? await ReadySearch.ForAsync(ready, db, words, cancellation) : ready;
        }

        private static IQueryable<Cursor> Applicants(IQueryable<ReadyPair> ready, Cursor? after)
        {
            var people = ready.GroupBy(r => r.Case.Applicant.IdNumber).Select(g => new { IdNumber = g.Key, Since = g.Min(r => r.Task.OpenedAt) });
#pragma warning disable CA1309 // the database compares, not this process
            if (after is not null)
                people = people.Where(p => p.Since > after.Since || (p.Since == after.Since && string.Compare(p.IdNumber, after.IdNumber) > 0));
#pragma warning restore CA1309
            return people.OrderBy(p => p.Since).ThenBy(p => p.IdNumber).Select(p => new Cursor(p.Since, p.IdNumber));
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
