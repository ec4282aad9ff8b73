using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Features.Supervision;

/// <summary>A period of days in Shanghai, as instants.</summary>
internal static class Period
{
    /// <summary>The longest period whose rows are loaded and counted here: the figures of many years are asked for year by year, and months have their reports.</summary>
    public const int Year = 366;

    /// <summary>Refuses <c>PERIOD_WRONG</c> for one that ends before it begins, lies outside of the calendar, or is too long.</summary>
    public static (DateTimeOffset From, DateTimeOffset To) Of(DateOnly first, DateOnly last, int most)
    {
        if (last < first || CountBounds.Check(first) is not null || CountBounds.Check(last) is not null || last.DayNumber - first.DayNumber >= most)
            throw Refusal.Invalid("PERIOD_WRONG").With("most", most).Throwable();
        return (ShanghaiTime.StartOfDay(first), ShanghaiTime.EndOfDay(last));
    }
}
