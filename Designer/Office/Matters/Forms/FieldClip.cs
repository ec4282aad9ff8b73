using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>A field on the clipboard, so that it can be taken into another matter's form.</summary>
internal static class FieldClip
{
    private const string Mark = "approvalHubFormField";

    public static string Write(JsonObject field) => new JsonObject { [Mark] = field.DeepClone() }.ToJsonString();

    /// <summary>The field in a text, or null where there is none.</summary>
    public static JsonObject? Read(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject clip && clip[Mark] is JsonObject field ? field.DeepClone().AsObject() : null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null; // anything may lie on a clipboard
        }
    }
}
