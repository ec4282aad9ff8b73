using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Api.Endpoints;

/// <summary>
/// What no request may hold, whatever its contract: nothing in place of an item of a list, and control characters other than lines and tabs,
/// which no database keeps alike and no paper can show. Checked here once, as each object of a request has been read.
/// </summary>
internal static class FitInput
{
    /// <summary>Whether a text holds a control character that is no line and no tab.</summary>
    public static bool HasControl(string text) => text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'));

    /// <summary>The refusal of such a text, by its place.</summary>
    public static Refusal ControlCharacter(string place) => Refusal.Invalid("TEXT_CONTROL_CHARACTER").With("path", place);

    /// <summary>Has every object that is read checked.</summary>
    public static void Check(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        var before = type.OnDeserialized;
        type.OnDeserialized = read =>
        {
            before?.Invoke(read);
            foreach (var property in type.Properties)
                Check(property.Name, property.Get?.Invoke(read));
        };
    }

    private static void Check(string name, object? value)
    {
        switch (value)
        {
            case string text when HasControl(text):
                throw ControlCharacter(name).Throwable();
            case JsonElement element:
                Check(name, element);
                break;
            case IReadOnlyDictionary<string, string> map:
                CheckAll(name, map.Keys.Concat(map.Values));
                break;
            case IEnumerable list and not string:
                CheckAll(name, list);
                break;
        }
    }

    private static void CheckAll(string name, IEnumerable list)
    {
        foreach (var item in list)
        {
            if (item is null)
                throw Refusal.Invalid("LIST_ITEM_EMPTY").With("path", name).Throwable();
            if (item is string)
                Check(name, item);
        }
    }

    /// <summary>A form or definition of any shape: its texts and its names.</summary>
    private static void Check(string name, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                Check(name, (object?)element.GetString());
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Check(name, item);
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    Check(name, (object?)member.Name);
                    Check(name, member.Value);
                }
                break;
        }
    }
}
