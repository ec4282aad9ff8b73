using System.Text.Json;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Clocks;

/// <summary>Reads the JSON text of a year file, field by field, so that a broken file is refused by the field's name.</summary>
internal static class CalendarYearFile
{
    private static readonly string[] Fields = ["year", "source", "off", "work"];

    public static Result<CalendarYear> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return FieldFault(document.RootElement) is { } fault ? fault : Read(document.RootElement);
        }
        catch (JsonException broken)
        {
            return Refusal.Invalid("CALENDAR_FILE_NOT_JSON").With("line", broken.LineNumber + 1);
        }
    }

    private static Refusal? FieldFault(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return Refusal.Invalid("CALENDAR_FILE_NOT_JSON").With("line", 1);
        var names = root.EnumerateObject().Select(p => p.Name).ToList();
        var wrong = names.Except(Fields).Concat(Fields.Where(f => names.Count(n => n == f) != 1)).FirstOrDefault();
        return wrong is null ? null : Field(wrong);
    }

    private static Result<CalendarYear> Read(JsonElement root)
    {
        if (root.GetProperty("year") is not { ValueKind: JsonValueKind.Number } number || !number.TryGetInt32(out var year))
            return Field("year");
        if (root.GetProperty("source") is not { ValueKind: JsonValueKind.String } source || string.IsNullOrWhiteSpace(source.GetString()))
            return Field("source");
        if (Texts(root, "off") is not { } off)
            return Field("off");
        if (Texts(root, "work") is not { } work)
            return Field("work");
        return Read(new CalendarYear(year, source.GetString()!, [], []), off, work);
    }

    private static Result<CalendarYear> Read(CalendarYear bare, List<string> off, List<string> work)
    {
        var spans = new List<DateSpan>();
        foreach (var text in off)
        {
            var span = DateSpan.Parse(text);
            if (!span.IsOk)
                return Date(text);
            spans.Add(span.Value);
        }
        var days = new List<DateOnly>();
        foreach (var text in work)
        {
            if (!DateSpan.TryDay(text, out var day))
                return Date(text);
            days.Add(day);
        }
        return bare with { Off = spans, Work = days };
    }

    private static List<string>? Texts(JsonElement root, string field)
    {
        var list = root.GetProperty(field);
        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(e => e.ValueKind != JsonValueKind.String))
            return null;
        return [.. list.EnumerateArray().Select(e => e.GetString()!)];
    }

    private static Refusal Field(string name) => Refusal.Invalid("CALENDAR_FILE_FIELD").With("field", name);

    private static Refusal Date(string text) => Refusal.Invalid("CALENDAR_FILE_DATE").With("text", text);
}
