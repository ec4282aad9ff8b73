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
    /// <param name="Words">A whole identity number, begin of a case number, or part of the name.</param>
    /// <param name="Days">Only what has lain ready for at least so many days, or null.</param>
    /// <param name="After">Where the last page ended, or null.</param>
    /// <param name="Take">Applicants a page, 1 to 200.</param>
    public sealed record Query(string? Words, int? Days, Cursor? After, int Take);

    /// <summary>The place of an applicant in the order of the desk.</summary>
    public sealed record Cursor(DateTimeOffset Since, string IdNumber);

    public sealed record Page(IReadOnlyList<Waiting> Applicants, Cursor? Next);

    /// <param name="Applicant">As of the oldest result.</param>
    /// <param name="Results">All that lie ready.</param>
    public sealed record Waiting(Applicant Applicant, IReadOnlyList<Result> Results);

    /// <param name="Case">The case; without its checklist.</param>
    /// <param name="Task">Its task at the desk.</param>
    /// <param name="Name">What is handed over.</param>
    /// <param name="Days">Days it has lain ready.</param>
    /// <param name="Ways">Ways in which it may leave.</param>
    public sealed record Result(Case Case, CaseTask Task, string Name, int Days, IReadOnlyList<DeliveryWay> Ways);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        public async Task<Page> HandleAsync(Query query, CancellationToken cancellation)
        {
            var take = Math.Clamp(query.Take, 1, 200);
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var ready = Ready(Pool.For(actor, [.. book.MattersInForce(desk.Today).Select(v => (v.MatterCode, v.Content.Department))]), query);
            var people = await Applicants(ready, query.After).Take(take + 1).ToListAsync(cancellation);
            var shown = people.Take(take).Select(p => p.IdNumber).ToArray();
            var found = await ready.Where(r => shown.Contains(r.Case.Applicant.IdNumber)).OrderBy(r => r.Task.OpenedAt).ThenBy(r => r.Task.Id)
                .ToListAsync(cancellation);
            var byPerson = found.ToLookup(r => r.Case.Applicant.IdNumber);
            var rows = shown.Where(byPerson.Contains)
                .Select(id => new Waiting(byPerson[id].First().Case.Applicant, [.. byPerson[id].Select(r => Of(r.Case, r.Task, book))])).ToList();
            return new Page(rows, people.Count > take ? new Cursor(people[take - 1].Since, people[take - 1].IdNumber) : null);
        }

        private IQueryable<Pair> Ready(IReadOnlyList<string> pools, Query query)
        {
            var open = db.Tasks.AsNoTracking().Where(t => t.State == TaskState.Open && t.Activity == ActivityTypes.Dispatch && pools.Contains(t.PoolKey));
            if (query.Days is { } days)
            {
                var before = ShanghaiTime.StartOfDay(desk.Today.AddDays(1 - days));
                open = open.Where(t => t.OpenedAt < before);
            }
            var ready = open.Join(db.Cases.AsNoTracking(), t => t.CaseId, c => c.Id, (t, c) => new Pair { Case = c, Task = t });
            if (query.Words is not { } words)
                return ready;
            var upper = words.ToUpperInvariant();
            return ready.Where(r => r.Case.Applicant.IdNumber == upper || r.Case.Applicant.Name.Contains(words) || r.Case.Number.StartsWith(upper));
        }

        private static IQueryable<Cursor> Applicants(IQueryable<Pair> ready, Cursor? after)
        {
            var people = ready.GroupBy(r => r.Case.Applicant.IdNumber).Select(g => new { IdNumber = g.Key, Since = g.Min(r => r.Task.OpenedAt) });
#pragma warning disable CA1309 // the database compares, not this process
            if (after is not null)
                people = people.Where(p => p.Since > after.Since || (p.Since == after.Since && string.Compare(p.IdNumber, after.IdNumber) > 0));
#pragma warning restore CA1309
            return people.OrderBy(p => p.Since).ThenBy(p => p.IdNumber).Select(p => new Cursor(p.Since, p.IdNumber));
        }

        private Result Of(Case subject, CaseTask task, Book book)
        {
            var matter = book.Version(subject.MatterVersionId).Content;
            return new Result(
                subject, task, matter.Result.Name, desk.Today.DayNumber - ShanghaiTime.Day(task.OpenedAt).DayNumber,
                [DeliveryWay.Counter, .. matter.Post && subject.Applicant.Address is not null ? [DeliveryWay.Post] : Array.Empty<DeliveryWay>()]);
        }
    }

    /// <summary>A case with its task at the desk, while the database looks for them.</summary>
    internal sealed class Pair
    {
        public required Case Case { get; init; }

        public required CaseTask Task { get; init; }
    }
}
