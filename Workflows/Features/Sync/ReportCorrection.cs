using System.Globalization;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Features.Sync;

/// <summary>更正: what a report says once some of its fields are as they should be; all others stay as the act has said them.</summary>
internal static class ReportCorrection
{
    private const int LongestText = 1000;

    /// <summary>The corrected report as it is kept. Refuses <c>REPORT_FIELD_UNKNOWN</c>, <c>REPORT_FIELD_WRONG</c>, <c>CORRECTION_EMPTY</c>.</summary>
    public static string Of(string dataSet, string said, IReadOnlyList<ReportChange> changes)
    {
        var fields = ReportFields.Of(dataSet, said).ToDictionary(f => f.Path, StringComparer.Ordinal);
        var root = JsonNode.Parse(said)!;
        foreach (var change in changes)
            Set(root, fields.GetValueOrDefault(change.Path) ?? throw Refusal.Invalid("REPORT_FIELD_UNKNOWN").With("field", change.Path).Throwable(), change.Value);
        var kept = ReportFields.Kept(dataSet, root.ToJsonString());
        return kept == ReportFields.Kept(dataSet, said) ? throw Refusal.Invalid("CORRECTION_EMPTY").Throwable() : kept;
    }

    private static void Set(JsonNode root, ReportField field, string? value)
    {
        var parts = field.Path.Split('.');
        var at = root;
        foreach (var part in parts[..^1])
            at = int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? at![place]! : at![part]!;
        if (Text.Optional(value, field.Path, LongestText) is { } text)
            at[parts[^1]] = Read(field, text);
        else if (field.Required)
            throw Wrong(field);
        else
            at.AsObject().Remove(parts[^1]);
    }

    private static JsonNode Read(ReportField field, string text) => field.Kind switch
    {
        ReportFieldKind.Code when field.Choices.Contains(text) => text,
        ReportFieldKind.Number when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        ReportFieldKind.Flag when text is "true" or "false" => text == "true",
        ReportFieldKind.Day when DateSpan.TryDay(text, out _) => text,
        ReportFieldKind.Instant when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) => JsonValue.Create(instant),
        ReportFieldKind.Text => text,
        _ => throw Wrong(field),
    };

    private static RefusedException Wrong(ReportField field) => Refusal.Invalid("REPORT_FIELD_WRONG").With("field", field.Path).Throwable();
}
