using System.Globalization;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Clocks;

/// <summary>Days from the first to the last, both included; written <c>2026-02-15..2026-02-23</c>, or one day alone.</summary>
public readonly record struct DateSpan(DateOnly First, DateOnly Last)
{
    private const string Format = "yyyy-MM-dd";

    public static DateSpan Of(DateOnly day) => new(day, day);

    /// <summary>How many days; none or less where the last is before the first.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    public bool Contains(DateOnly day) => First <= day && day <= Last;

    public bool Overlaps(DateSpan other) => First <= other.Last && other.First <= Last;

    /// <summary>Reads <c>a..b</c> or <c>a</c>; refuses what is no date (DATE_SPAN_UNREADABLE) and a last day before the first (DATE_SPAN_REVERSED).</summary>
    public static Result<DateSpan> Parse(string? text)
    {
        var parts = (text ?? "").Split("..");
        if (parts.Length > 2 || !TryDay(parts[0], out var first) || !TryDay(parts[^1], out var last))
            return Refusal.Invalid("DATE_SPAN_UNREADABLE").With("text", text);
        if (last < first)
            return Refusal.Invalid("DATE_SPAN_REVERSED").With("text", text);
        return new DateSpan(first, last);
    }

    /// <summary>Reads one day as yyyy-MM-dd and nothing else.</summary>
    public static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public override string ToString() => First == Last ? Write(First) : $"{Write(First)}..{Write(Last)}";

    internal static string Write(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);
}
