using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Calendar;

/// <summary>A dry run of a change of the calendar: how many cases move, and from when to when. Nothing is saved.</summary>
public static class PreviewEdit
{
    /// <summary>How many cases are counted for one preview; of more it says that these are not all.</summary>
    public const int MostCounted = 20_000;

    private const int Page = 500;

    /// <param name="CaseId">The case.</param>
    /// <param name="Number">办件编号</param>
    /// <param name="MatterName">事项</param>
    /// <param name="DepartmentCode">主办部门</param>
    /// <param name="Moved">Its dates that would move.</param>
    public sealed record Line(Guid CaseId, string Number, string MatterName, string DepartmentCode, IReadOnlyList<MovedDate> Moved)
    {
        /// <summary>Whether the reader may open the case.</summary>
        public bool SeesCase { get; init; }
    }

    /// <param name="Moving">How many cases move.</param>
    /// <param name="Counted">How many were counted for that.</param>
    /// <param name="All">Whether these were all that the change may touch.</param>
    /// <param name="Lines">A page of those that move.</param>
    /// <param name="Next">Where the page ends, or null.</param>
    /// <param name="Skipped">Cases on an engine that this build does not hold: they cannot be foreseen.</param>
    public sealed record Foreseen(int Moving, int Counted, bool All, IReadOnlyList<Line> Lines, Guid? Next, int Skipped = 0);

    public sealed class Handler(ActDesk desk, CalendarDesk calendar)
    {
        /// <summary>Refuses as <see cref="EditCalendar"/> does.</summary>
        /// <param name="command">The change.</param>
        /// <param name="after">Where the page before ended, or null.</param>
        /// <param name="take">Lines a page.</param>
        /// <param name="cancellation">Stops it.</param>
        public async Task<Foreseen> HandleAsync(EditCalendar.Command command, Guid? after, int take, CancellationToken cancellation)
        {
            var (book, actor) = await calendar.ForAdministratorsAsync(cancellation);
            var change = CalendarChange.Of(command, book);
            var (lines, moving, counted, skipped, last) = (new List<Line>(), 0, 0, 0, Guid.Empty);
            IReadOnlyList<Case> page;
            var shown = after is null;
            do
            {
                page = await PageAsync(change, last, cancellation);
                foreach (var subject in page.Take(MostCounted - counted))
                {
                    (counted, last) = (counted + 1, subject.Id);
                    if (desk.EngineOf(subject) is null)
                    {
                        skipped++;
                        continue;
                    }
                    if (Moved(subject, change, book) is not { Count: > 0 } moved)
                        continue;
                    moving++;
                    if (shown && lines.Count <= take)
                        lines.Add(new Line(subject.Id, subject.Number, subject.MatterName, subject.DepartmentCode, moved) { SeesCase = Sight.SeesThoseOf(actor, subject.DepartmentCode) });
                    shown |= subject.Id == after;
                }
            }
            while (page.Count == Page && counted < MostCounted);
            return new Foreseen(moving, counted, page.Count < Page, [.. lines.Take(take)], lines.Count > take ? lines[take - 1].CaseId : null, skipped);
        }

        private IReadOnlyList<MovedDate> Moved(Case subject, CalendarChange change, Book book)
        {
            var act = desk.On(subject, Actor.System, book);
            return subject.WouldMove(act with { Book = act.Book with { Calendar = change.After } });
        }

        private async Task<IReadOnlyList<Case>> PageAsync(CalendarChange change, Guid last, CancellationToken cancellation) =>
            await calendar.Touched(change.Days.First).AsNoTracking().AsSplitQuery().Where(c => c.Id.CompareTo(last) > 0).OrderBy(c => c.Id).Take(Page)
                .Include(c => c.Tasks).Include(c => c.Materials.Where(m => m.CorrectionAsked != null)).Include(c => c.Stops).Include(c => c.Extensions).ToListAsync(cancellation);
    }
}
