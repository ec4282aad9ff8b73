using System.Globalization;
using System.Text.Json;

namespace ApprovalHub.Domain.Process.Reading;

/// <summary>
/// Reads the inputs of an activity: <c>{typeName, expression:{type, value}}</c> with a value of type <c>Literal</c> or, for lists,
/// <c>Object</c> (JSON as text, as Elsa Studio writes it). A script is a fault: conditions and settings are data.
/// </summary>
internal sealed class InputReader(JsonElement activity, ProcessNode node, List<TemplateFault> faults)
{
    /// <summary>Custom property of the activity, for Elsa's own types, which have no inputs of ours.</summary>
    public string? Custom(string name) => activity.Member("customProperties")?.Text(name);

    public string? Text(string name)
    {
        if (Value(name) is not { } value) return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => Bad<string>(name, value.GetRawText()),
        };
    }

    public int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } text) return null;
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;
        if (!read) Bad<string>(name, text);
        return read ? number : null;
    }

    public bool? Flag(string name) => Text(name) is not { } text ? null : text switch
    {
        "true" or "True" => true,
        "false" or "False" => false,
        _ => Bad<bool?>(name, text),
    };

    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text) return null;
        if (Enum.TryParse<T>(text, ignoreCase: true, out var choice) && Enum.IsDefined(choice) && !char.IsAsciiDigit(text[0])) return choice;
        return Bad<T?>(name, text);
    }

    public StepLimit? Limit(string name) =>
        Text(name) is not { } text ? null : StepLimit.Read(text) ?? Bad<StepLimit>(name, text);

    /// <summary>A list of texts; null where the input is not given.</summary>
    public IReadOnlyList<string>? List(string name)
    {
        if (Items(name) is not { } items) return null;
        return items.All(i => i.ValueKind == JsonValueKind.String)
            ? [.. items.Select(i => i.GetString()!)]
            : Bad<IReadOnlyList<string>>(name, string.Join(",", items));
    }

    public IReadOnlyList<JsonElement>? Items(string name)
    {
        if (Value(name) is not { } value) return null;
        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text)
        {
            if (text.Length == 0) return null;
            value = Inner(text) ?? value;
        }

        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : Bad<IReadOnlyList<JsonElement>>(name, value.GetRawText());
    }

    public T? Bad<T>(string name, string value)
    {
        faults.Add(new TemplateFault("TEMPLATE_INPUT_UNREADABLE", node).With("input", name).With("value", value));
        return default;
    }

    /// <summary>JSON within a text, as Elsa Studio writes lists; null where it is none.</summary>
    public static JsonElement? Inner(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null; // no JSON: the caller names it as unreadable
        }
    }

    private JsonElement? Value(string name)
    {
        if (activity.Member(name) is not { } input || input.ValueKind == JsonValueKind.Null) return null;
        if (input.Member("expression") is not { ValueKind: JsonValueKind.Object } expression) return input.ValueKind == JsonValueKind.Object ? null : input;
        if (expression.Text("type") is not ("Literal" or "Object"))
        {
            faults.Add(new TemplateFault("TEMPLATE_SCRIPT", node).With("input", name).With("expression", expression.Text("type")));
            return null;
        }

        return expression.Member("value") is { ValueKind: not JsonValueKind.Null } value ? value : null;
    }
}
