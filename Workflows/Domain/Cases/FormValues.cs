using System.Text.Json;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters.Forms;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Cases;

/// <summary>The form's top-level values as facts for branch rules, <c>form.name</c> each.</summary>
internal static class FormValues
{
    internal const int LongestForm = 64 * 1024;

    /// <summary>The same of a form that is described as data: its fields by their kinds.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(string? formJson, MatterForm? form)
    {
        if (form is null || formJson is null)
            return Of(formJson);
        var values = FormGate.Stored(formJson);
        return form.Fields.Select(f => KeyValuePair.Create(ConditionFields.OfForm + f.Name, FormText.Of(f, values[f.Name]) ?? "")).Where(v => v.Value.Length > 0);
    }

    public static IEnumerable<KeyValuePair<string, string>> Of(string? formJson)
    {
        if (formJson is null)
            yield break;
        using var form = JsonDocument.Parse(formJson);
        foreach (var field in form.RootElement.EnumerateObject().Where(f => f.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)))
            yield return KeyValuePair.Create(ConditionFields.OfForm + field.Name, Text(field.Value));
    }

    /// <summary>Numbers without needless digits and flags as JSON has them, so that a condition's value is the same text where it is the same value.</summary>
    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => ConditionField.Canonical(value.GetRawText()) ?? value.GetRawText(),
        _ => value.ToString(),
    };

    private static bool IsReadable(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().All(p => p.Name is not null && IsReadable(p.Value)),
        JsonValueKind.Array => value.EnumerateArray().All(IsReadable),
        JsonValueKind.String => value.GetString() is not null,
        _ => true,
    };

    /// <summary>The form's text, if it is a JSON object of bearable size; else refuses <c>FORM_…</c>.</summary>
    public static string? Checked(string? formJson)
    {
        if (formJson is null)
            return null;
        if (formJson.Length > LongestForm)
            throw Refusal.Invalid("FORM_TOO_LONG").With("longest", LongestForm).Throwable();
        try
        {
            using var form = JsonDocument.Parse(formJson);
            if (form.RootElement.ValueKind == JsonValueKind.Object && IsReadable(form.RootElement) // a lone surrogate shows only when it is read
                && form.RootElement.EnumerateObject().Select(f => f.Name).Distinct().Count() == form.RootElement.EnumerateObject().Count())
                return formJson;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // said below, by code: what the parser says names positions that nobody typed
        }
        throw Refusal.Invalid("FORM_NOT_AN_OBJECT").Throwable();
    }
}
