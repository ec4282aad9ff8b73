using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Features.Acts;

/// <summary>Until when a supervision item is to be replied to.</summary>
internal static class ReplyLimit
{
    /// <summary>The last day of so many working days, and the instant at which it is over; refuses <c>ITEM_DAYS_WRONG</c>.</summary>
    public static (DateOnly Day, DateTimeOffset Ends) In(int days, DateTimeOffset from, Book book)
    {
        if (days is < 1 or > 30)
            throw Refusal.Invalid("ITEM_DAYS_WRONG").With("days", days).Throwable();
        var due = book.Calendar.Due(from, Limit.WorkDays(days), []).Value;
        return (due.Date, due.EndsAt);
    }
}
