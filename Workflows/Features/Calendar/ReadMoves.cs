using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Calendar;

/// <summary>
/// The dates that a change of the calendar did move, as the cases themselves say it. Cases that have not been counted anew yet are told by their
/// number. The cost follows what was moved since it was made: an index holds the events of that kind alone, and those of other changes stay in the database.
/// </summary>
public static class ReadMoves
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <param name="Cases">How many cases have moved.</param>
    /// <param name="Dates">How many dates in them; a step that several have to take is one.</param>
    /// <param name="Waiting">Cases that wait for being counted anew.</param>
    /// <param name="Lines">A page of those that have moved.</param>
    /// <param name="Next">Where the page ends, or null.</param>
    public sealed record View(int Cases, int Dates, int Waiting, IReadOnlyList<PreviewEdit.Line> Lines, Guid? Next);

    private sealed record Told(Redated? Data);

    private sealed record Redated(IReadOnlyList<MovedDate> Moved, IReadOnlyList<Reason>? Why);

    private sealed record Reason(int Number);

    public sealed class Handler(IHubDb db, ActDesk desk, CalendarDesk calendar)
    {
        /// <summary>Refuses <c>ADMINISTRATORS_ONLY</c> and <c>CALENDAR_EDIT_MISSING</c>.</summary>
        /// <param name="number">The change.</param>
        /// <param name="after">Where the page before ended, or null.</param>
        /// <param name="take">Lines a page.</param>
        /// <param name="cancellation">Stops it.</param>
        public async Task<View> HandleAsync(int number, Guid? after, int take, CancellationToken cancellation)
        {
            var (book, actor) = await calendar.ForAdministratorsAsync(cancellation);
            var edit = book.Edits.FirstOrDefault(e => e.Number == number) ?? throw Refusal.Missing("CALENDAR_EDIT_MISSING").With("number", number).Throwable();
            var (lines, cases, dates, shown) = (new List<PreviewEdit.Line>(), 0, 0, after is null);
            await foreach (var line in MovedBy(number, edit.At, cancellation))
            {
                (cases, dates) = (cases + 1, dates + line.Moved.DistinctBy(d => (d.Step ?? d.What, d.From, d.To)).Count());
                if (shown && lines.Count <= take)
                    lines.Add(line with { SeesCase = Sight.SeesThoseOf(actor, line.DepartmentCode) });
                shown |= line.CaseId == after;
            }
            var now = desk.Now;
            var waiting = await db.Cases.CountAsync(c => c.CalendarSeen < number && c.NextDueAt <= now && c.ReceivedAt <= edit.At, cancellation);
            return new View(cases, dates, waiting, [.. lines.Take(take)], lines.Count > take ? lines[take - 1].CaseId : null);
        }

        private async IAsyncEnumerable<PreviewEdit.Line> MovedBy(
            int number, DateTimeOffset since, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        {
            var named = $"\"number\":{number.ToString(CultureInfo.InvariantCulture)},"; // as the events write it: what other changes moved is not even read
            var events = db.Events.AsNoTracking().Where(e => e.Kind == "Redated" && e.At >= since && e.Data.Contains(named))
                .Join(db.Cases.AsNoTracking(), e => e.CaseId, c => c.Id, (e, c) => new { c.Id, c.Number, c.MatterName, c.DepartmentCode, e.Sequence, e.Data })
                .OrderBy(e => e.Id).ThenBy(e => e.Sequence);
            await foreach (var told in events.AsAsyncEnumerable().WithCancellation(cancellation))
            {
                if (JsonSerializer.Deserialize<Told>(told.Data, Json)?.Data is { Why: { } why } data && why.Any(w => w.Number == number))
                    yield return new PreviewEdit.Line(told.Id, told.Number, told.MatterName, told.DepartmentCode, data.Moved);
            }
        }
    }
}
