using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>Values of a form as texts.</summary>
public static class FormText
{
    /// <summary>A value as the conditions of branches read it; null where there is none, or none that can be asked for.</summary>
    public static string? Of(FormField field, JsonNode? value) => (field.Kind, value) switch
    {
        (FormFieldKind.Group or FormFieldKind.Attachment, _) or (_, null) => null,
        (FormFieldKind.Choices, JsonArray some) when some.All(v => v?.GetValueKind() == JsonValueKind.String) => string.Join(',', some.Select(v => v!.GetValue<string>())),
        (FormFieldKind.Flag, JsonValue flag) => flag.GetValueKind() == JsonValueKind.True ? "true" : "false",
        (FormFieldKind.Whole or FormFieldKind.Measure or FormFieldKind.Money, JsonValue number) => Process.Tables.ConditionField.Canonical(number.ToJsonString()),
        (_, JsonValue text) when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>(),
        _ => null,
    };

    /// <summary>A text, or null where it is no proper Unicode: that shows only when it is read.</summary>
    internal static string? Said(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A part of what somebody sent, fit to be shown in a refusal.</summary>
    internal static string Cut(string text) => new([.. text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(60)]);
}
