using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Features.Templates;

/// <summary>The text of a definition as it comes in.</summary>
internal static class TemplateText
{
    private const int Longest = 1024 * 1024, LongestId = 80, LongestName = 100;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads it; refuses <c>TEMPLATE_TOO_LARGE</c>, <c>TEMPLATE_ID_UNFIT</c> and what has no shape.</summary>
    public static ProcessDefinition Read(string json)
    {
        if (json.Length > Longest)
            throw Refusal.Invalid("TEMPLATE_TOO_LARGE").With("largest", Longest).Throwable();
        MustBePrintable(json);
        var definition = ProcessDefinition.Parse(json).Value;
        _ = Text.Required(definition.Name, "name", LongestName);
        if (definition.Id.Length is 0 or > LongestId || !definition.Id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            throw Refusal.Invalid("TEMPLATE_ID_UNFIT").With("template", definition.Id[..Math.Min(LongestId, definition.Id.Length)]).With("longest", LongestId).Throwable();
        return definition;
    }

    /// <summary>Refuses <c>TEMPLATE_TEXT_UNFIT</c>, where a text in it holds a control character or half of one; what is no JSON is refused elsewhere.</summary>
    private static void MustBePrintable(string json)
    {
        try
        {
            using var read = JsonDocument.Parse(json);
            if (IsFit(read.RootElement))
                return;
        }
        catch (JsonException)
        {
            return; // told by the reader, with its place
        }
        catch (InvalidOperationException)
        {
            // half of a character outside the basic plane
        }
        throw Refusal.Invalid("TEMPLATE_TEXT_UNFIT").Throwable();
    }

    private static bool IsFit(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!.All(c => !char.IsControl(c) || c is '\n' or '\r' or '\t'),
        JsonValueKind.Array => element.EnumerateArray().All(IsFit),
        JsonValueKind.Object => element.EnumerateObject().All(member => member.Name.All(c => !char.IsControl(c)) && IsFit(member.Value)),
        _ => true,
    };

    /// <summary>The same definition as a version: only that number is changed, and nothing where it stands there already.</summary>
    public static (ProcessDefinition Definition, string Json) AsVersion(ProcessDefinition definition, string json, int version)
    {
        if (definition.Version == version)
            return (definition, json);
        var text = JsonNode.Parse(json)!;
        text["version"] = version;
        var next = text.ToJsonString(Readable);
        return (ProcessDefinition.Parse(next).Value, next);
    }

    /// <summary>Whether two texts say the same, whatever version they call themselves and however they are laid out.</summary>
    public static bool Same(string one, string? other)
    {
        if (other is null)
            return false;
        var (mine, theirs) = (JsonNode.Parse(one)!, JsonNode.Parse(other)!);
        (mine["version"], theirs["version"]) = (0, 0);
        return JsonNode.DeepEquals(mine, theirs);
    }
}
