using System.Globalization;

namespace ApprovalHub.Connectors.Exchange;

/// <summary>Times, days, numbers and marks as both platforms write them.</summary>
internal static class WireText
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    public static string Time(DateTimeOffset at) => at.ToOffset(China).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string? Time(DateTimeOffset? at) => at is { } instant ? Time(instant) : null;

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string Mark(bool yes) => yes ? "1" : "0";
}
