using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Calendar;

/// <summary>The changes of the calendar, the latest first, and the closures in force.</summary>
public static class ReadEdits
{
    /// <param name="Edits">Every change.</param>
    /// <param name="Closures">Days on which the centre is shut.</param>
    public sealed record View(IReadOnlyList<CalendarEdit> Edits, IReadOnlyList<Closure> Closures);

    public sealed class Handler(ActDesk desk)
    {
        public async Task<View> HandleAsync(CancellationToken cancellation)
        {
            var (book, _) = await desk.SignedInAsync(cancellation);
            return new View([.. book.Edits.Reverse()], [.. book.Closures.OrderBy(c => c.Days.First)]);
        }
    }
}
