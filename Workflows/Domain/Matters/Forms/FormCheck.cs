using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>Checks the values of a form. Pure: the same on every door.</summary>
public static class FormCheck
{
    /// <param name="form">The form of the case's matter version.</param>
    /// <param name="values">The object as typed.</param>
    /// <param name="today">In Asia/Shanghai: nobody is born later.</param>
    public static FormReading Read(MatterForm form, JsonElement values, DateOnly today)
    {
        var look = new Look(today, [], []);
        return new FormReading(Level(form.Fields, values, FormPlace.Whole, look), look.Wrong, look.Missing);
    }

    /// <summary>Which fields of a level are shown for some values.</summary>
    public static IReadOnlyList<FormField> Shown(IReadOnlyList<FormField> fields, JsonObject values)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var shown = new List<FormField>();
        foreach (var field in fields.Where(f => f.Shown.All(c => c.Holds(known))))
        {
            shown.Add(field);
            if (FormText.Of(field, values[field.Name]) is { } text)
                known[field.Name] = text;
        }
        return shown;
    }

    private static JsonObject Level(IReadOnlyList<FormField> fields, JsonElement typed, FormPlace place, Look look)
    {
        var (values, known) = (new JsonObject(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var name in typed.EnumerateObject().Select(p => p.Name).Where(n => fields.All(f => f.Name != n)))
            look.Wrong.Add(place.Wrong("FORM_FIELD_UNKNOWN").With("name", FormText.Cut(name)));
        foreach (var field in fields)
        {
            var (here, given) = (place.At(field), typed.TryGetProperty(field.Name, out var value) && !IsNothing(value));
            if (!field.Shown.All(c => c.Holds(known)))
            {
                if (given)
                    look.Wrong.Add(here.Wrong("FORM_FIELD_HIDDEN"));
            }
            else if (!given)
            {
                if (field.Required)
                    look.Missing.Add(here.Wrong("FORM_FIELD_MISSING"));
            }
            else if (Value(field, value, here, look) is { } node)
            {
                values[field.Name] = node;
                if (FormText.Of(field, node) is { } text)
                    known[field.Name] = text;
            }
        }
        return values;
    }

    private static JsonNode? Value(FormField field, JsonElement value, FormPlace here, Look look)
    {
        if (field.Kind == FormFieldKind.Group)
            return Rows(field, value, here, look);
        var (node, wrong) = field.Kind switch
        {
            FormFieldKind.Attachment => (null, Refusal.Invalid("FORM_FIELD_TYPE").With("fieldKind", field.Kind)),
            FormFieldKind.Flag => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? (JsonValue.Create(value.GetBoolean()), null) : ValueCheck.Type(field),
            FormFieldKind.Whole or FormFieldKind.Measure or FormFieldKind.Money => ValueCheck.Number(field, value),
            FormFieldKind.Choices => ValueCheck.Choices(field, value),
            _ => ValueCheck.Text(field, value, look.Today),
        };
        if (wrong is not null)
            look.Wrong.Add(here.Named(wrong));
        return node;
    }

    private static JsonArray? Rows(FormField field, JsonElement value, FormPlace here, Look look)
    {
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(r => r.ValueKind != JsonValueKind.Object))
        {
            look.Wrong.Add(here.Named(ValueCheck.Type(field).Wrong!));
            return null;
        }
        var (count, most) = (value.GetArrayLength(), field.MostRows ?? FormBounds.MostRows);
        if (count > most)
        {
            look.Wrong.Add(here.Wrong("FORM_ROWS_TOO_MANY").With("most", most));
            return null;
        }
        if (count < field.LeastRows)
            look.Missing.Add(here.Wrong("FORM_ROWS_TOO_FEW").With("least", field.LeastRows));
        return new JsonArray([.. value.EnumerateArray().Index().Select(r => Level(field.Fields, r.Item, here.Row(r.Index), look))]);
    }

    /// <summary>What an untouched box sends.</summary>
    private static bool IsNothing(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => true,
        JsonValueKind.String => value.ValueEquals("") || FormText.Said(value) is { } text && string.IsNullOrWhiteSpace(text),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        _ => false,
    };

    private sealed record Look(DateOnly Today, List<Refusal> Wrong, List<Refusal> Missing);
}
