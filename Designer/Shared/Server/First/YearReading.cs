using System.Text.Json;
using ApprovalHub.Api.Contracts.Calendar;
using static ApprovalHub.Designer.Server.First.ReadingByHand;

namespace ApprovalHub.Designer.Server.First;

/// <summary>Reads a year of the calendar.</summary>
internal static class YearReading
{
    public static YearResponse Year(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        (int? year, int? days, bool? published, DateTimeOffset? imported) = (null, null, null, null);
        (string? source, IReadOnlyList<DateOnly>? off, IReadOnlyList<DateOnly>? worked, IReadOnlyList<YearResponse.Span> holidays) = (null, null, null, []);
        while (NextMember(ref json) is { } member)
            switch (member)
            {
                case "year": year = Number(ref json); break;
                case "published": published = json.GetBoolean(); break;
                case "source": source = json.GetString(); break;
                case "importedAt": imported = Instant(ref json); break;
                case "workDays": days = Number(ref json); break;
                case "off": off = List(ref json, Day); break;
                case "holidays": holidays = List(ref json, Span); break;
                case "worked": worked = List(ref json, Day); break;
                default: json.Skip(); break;
            }
        return new YearResponse
        {
            Year = Must(year, "year"),
            Published = Must(published, "published"),
            Source = source,
            ImportedAt = imported,
            WorkDays = Must(days, "workDays"),
            Off = Must(off, "off"),
            Holidays = holidays,
            Worked = Must(worked, "worked"),
        };
    }

    private static YearResponse.Span Span(ref Utf8JsonReader json)
    {
        Expect(ref json, JsonTokenType.StartObject);
        (DateOnly? first, DateOnly? last) = (null, null);
        while (NextMember(ref json) is { } member)
        {
            switch (member)
            {
                case "first": first = Day(ref json); break;
                case "last": last = Day(ref json); break;
                default: json.Skip(); break;
            }
        }
        return new YearResponse.Span(Must(first, "first"), Must(last, "last"));
    }
}
