using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Dispatch;

/// <summary>最近出件: what the person and the pair at the same desk have handed over, the latest first.</summary>
public static class ReadHandedOver
{
    /// <param name="Day">Only that day, or null for all.</param>
    /// <param name="After">Where the last page ended, or null.</param>
    /// <param name="Take">Rows a page, 1 to 200.</param>
    public sealed record Query(DateOnly? Day, Cursor? After, int Take);

    /// <summary>The place of a row: when it ended, and which task it was.</summary>
    public sealed record Cursor(DateTimeOffset At, Guid Id);

    public sealed record Page(IReadOnlyList<Left> Rows, Cursor? Next);

    /// <param name="Case">The case; without its checklist.</param>
    /// <param name="Task">The task at the desk, done.</param>
    /// <param name="Name">What the matter yields.</param>
    /// <param name="Denied">It was the denial that was handed over.</param>
    public sealed record Left(Case Case, CaseTask Task, string Name, bool Denied);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>Refuses <c>DATE_OUT_OF_RANGE</c>.</summary>
        public async Task<Page> HandleAsync(Query query, CancellationToken cancellation)
        {
            var take = Math.Clamp(query.Take, 1, 200);
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var people = DeskPeople.Of(actor, book);
            var done = db.Tasks.AsNoTracking().Where(t => t.State == TaskState.Done && t.Activity == ActivityTypes.Dispatch && people.Contains(t.ActedById));
            if (query.Day is { } day)
            {
                if (CountBounds.Check(day) is { } beyond)
                    throw beyond.Throwable();
                var (from, to) = (ShanghaiTime.StartOfDay(day), ShanghaiTime.EndOfDay(day));
                done = done.Where(t => t.EndedAt >= from && t.EndedAt < to);
            }
            if (query.After is { } after)
                done = done.Where(t => t.EndedAt < after.At || (t.EndedAt == after.At && t.Id < after.Id));
            var found = await done.OrderByDescending(t => t.EndedAt).ThenByDescending(t => t.Id).Take(take + 1)
                .Join(db.Cases.AsNoTracking(), t => t.CaseId, c => c.Id, (t, c) => new ReadyPair { Case = c, Task = t })
                .OrderByDescending(r => r.Task.EndedAt).ThenByDescending(r => r.Task.Id).ToListAsync(cancellation);
            var known = await ReadyFacts.ReadAsync(db, [.. found.Select(r => r.Case.Id)], cancellation);
            var rows = found.Take(take).Select(r => new Left(
                r.Case, r.Task, book.Version(r.Case.MatterVersionId).Content.Result.Name, known.Denied.Contains(r.Case.Id))).ToList();
            return new Page(rows, found.Count > take ? new Cursor(rows[^1].Task.EndedAt!.Value, rows[^1].Task.Id) : null);
        }
    }
}
