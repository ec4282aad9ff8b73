using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Dispatch;

/// <summary>
/// The applicants at the desk in their order, and what lies ready for those of a page. However much lies there, a page reads a bounded part of it: an
/// applicant with much waiting is shown with the first of it, and ends the page early.
/// </summary>
/// <param name="db">Where it stands.</param>
/// <param name="ready">All that lies ready.</param>
/// <param name="mostOfOne">Results of one applicant.</param>
/// <param name="mostOfPage">Results of a page; its first applicant is shown in any case.</param>
internal sealed class ReadyQueue(IHubDb db, IQueryable<ReadyPair> ready, int mostOfOne = 200, int mostOfPage = 500)
{
    /// <summary>Who stands in the line after a place.</summary>
    /// <param name="asked">Results by which applicants are chosen.</param>
    /// <param name="after">Where the last page ended, or null.</param>
    /// <param name="take">Applicants at most.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<Line> ReadAsync(IQueryable<ReadyPair> asked, ReadReady.Cursor? after, int take, CancellationToken cancellation)
    {
        var people = asked.GroupBy(r => r.Case.Applicant.IdNumber).Select(g => new { IdNumber = g.Key, Since = g.Min(r => r.Task.OpenedAt) });
        if (after is { Since: var since })
        {
            var last = await db.Cases.AsNoTracking().Where(c => c.Id == after.CaseId).Select(c => c.Applicant.IdNumber).FirstOrDefaultAsync(cancellation)
                ?? throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable();
#pragma warning disable CA1309 // the database compares, not this process
            people = people.Where(p => p.Since > since || (p.Since == since && string.Compare(p.IdNumber, last) > 0));
#pragma warning restore CA1309
        }
        var found = await people.OrderBy(p => p.Since).ThenBy(p => p.IdNumber).Take(take + 1).ToListAsync(cancellation);
        var ids = found.Take(take).Select(p => p.IdNumber).ToArray();
        var counts = await ready.Where(r => ids.Contains(r.Case.Applicant.IdNumber)).GroupBy(r => r.Case.Applicant.IdNumber)
            .Select(g => new { IdNumber = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.IdNumber, g => g.Count, cancellation);
        var shown = new List<Person>();
        var results = 0;
        foreach (var one in found.Take(take))
        {
            var count = counts.GetValueOrDefault(one.IdNumber);
            results += Math.Min(count, mostOfOne);
            if (shown.Count > 0 && results > mostOfPage)
                break;
            shown.Add(new Person(one.IdNumber, one.Since, count));
        }
        return new Line(shown, found.Count > shown.Count);
    }

    /// <summary>What lies ready for them, each one's first first.</summary>
    public async Task<IReadOnlyList<ReadyPair>> ResultsAsync(IReadOnlyList<Person> people, CancellationToken cancellation)
    {
        var few = people.Where(p => p.Count <= mostOfOne).Select(p => p.IdNumber).ToArray();
        var found = await InOrder(ready.Where(r => few.Contains(r.Case.Applicant.IdNumber))).Take(mostOfPage + mostOfOne).ToListAsync(cancellation);
        foreach (var one in people.Where(p => p.Count > mostOfOne))
            found.AddRange(await InOrder(ready.Where(r => r.Case.Applicant.IdNumber == one.IdNumber)).Take(mostOfOne).ToListAsync(cancellation));
        return found;
    }

    private static IQueryable<ReadyPair> InOrder(IQueryable<ReadyPair> some) => some.OrderBy(r => r.Task.OpenedAt).ThenBy(r => r.Task.Id);

    /// <param name="Shown">Who fits on the page, in order.</param>
    /// <param name="More">Whether others stand behind them.</param>
    public sealed record Line(IReadOnlyList<Person> Shown, bool More);

    /// <param name="IdNumber">Who.</param>
    /// <param name="Since">Since when the first of what is asked for has lain ready.</param>
    /// <param name="Count">How many results lie ready in all.</param>
    public sealed record Person(string IdNumber, DateTimeOffset Since, int Count);
}
