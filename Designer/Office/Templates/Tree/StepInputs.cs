using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>
/// The inputs of a step: <c>{typeName, expression:{type, value}}</c>, with a value of type <c>Literal</c> or, for lists, <c>Object</c> (JSON as text,
/// as Elsa Studio writes it). What else stands in an input stays there.
/// </summary>
public static class StepInputs
{
    /// <summary>A value as text; null where there is none, or a script.</summary>
    public static string? Text(JsonElement step, string name) => Value(step, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString() is { Length: > 0 } given ? given : null,
        { ValueKind: JsonValueKind.True } => "true",
        { ValueKind: JsonValueKind.False } => "false",
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    /// <summary>A list of texts; null where there is none.</summary>
    public static IReadOnlyList<string>? List(JsonElement step, string name) =>
        Items(step, name) is { } items ? [.. items.Where(i => i.ValueKind == JsonValueKind.String).Select(i => i.GetString()!)] : null;

    /// <summary>The items of a list, whether it stands there as JSON or as text; null where there is none.</summary>
    public static IReadOnlyList<JsonElement>? Items(JsonElement step, string name)
    {
        if (Value(step, name) is not { } value)
            return null;
        if (value.ValueKind == JsonValueKind.String)
            value = Inner(value.GetString()!) ?? value;
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : null;
    }

    /// <summary>A custom property, as an end's <c>result</c>.</summary>
    public static string? Custom(JsonElement step, string name) => step.Get("customProperties")?.Text(name);

    /// <summary>The step with a text, or without the input by null.</summary>
    public static DrawnStep With(DrawnStep step, string name, string? value) => Set(step, name, "String", value is null ? null : JsonValue.Create(value));

    public static DrawnStep With(DrawnStep step, string name, bool? value) => Set(step, name, "Boolean", value is { } flag ? JsonValue.Create(flag) : null);

    public static DrawnStep With(DrawnStep step, string name, int? value) => Set(step, name, "Int32", value is { } number ? JsonValue.Create(number) : null);

    /// <summary>The step with a list of texts, or without it by null.</summary>
    public static DrawnStep With(DrawnStep step, string name, IReadOnlyList<string>? values) =>
        Set(step, name, "String[]", values is null ? null : JsonValue.Create(DrawingJson.Raw(new JsonArray([.. values.Select(v => (JsonNode)v)]))), "Object");

    /// <summary>The step with a list that is JSON already.</summary>
    public static DrawnStep WithJson(DrawnStep step, string name, string type, string json) => Set(step, name, type, JsonValue.Create(json), "Object");

    /// <summary>The step under another name.</summary>
    public static DrawnStep Named(DrawnStep step, string name)
    {
        var metadata = step.Json.Get("metadata") ?? DrawingJson.Parse("{}");
        return step with { Json = step.Json.With("metadata", DrawingJson.Node(metadata.With("displayText", name))) };
    }

    /// <summary>The step with a custom property, or without it by null.</summary>
    public static DrawnStep WithCustom(DrawnStep step, string name, string? value)
    {
        var custom = step.Json.Get("customProperties") ?? DrawingJson.Parse("{}");
        return step with { Json = step.Json.With("customProperties", DrawingJson.Node(custom.With(name, value))) };
    }

    private static DrawnStep Set(DrawnStep step, string name, string type, JsonValue? value, string written = "Literal")
    {
        if (value is null)
            return step with { Json = step.Json.With(name, null) };
        var input = step.Json.Get(name) is { ValueKind: JsonValueKind.Object } known ? known : DrawingJson.Parse(string.Create(CultureInfo.InvariantCulture, $$"""{"typeName":"{{type}}"}"""));
        var expression = new JsonObject { ["type"] = written, ["value"] = value };
        return step with { Json = step.Json.With(name, DrawingJson.Node(input.With("expression", expression))) };
    }

    private static JsonElement? Value(JsonElement step, string name)
    {
        if (step.Get(name) is not { } input)
            return null;
        if (input.Get("expression") is not { ValueKind: JsonValueKind.Object } expression)
            return input.ValueKind == JsonValueKind.Object ? null : input;
        return expression.Text("type") is "Literal" or "Object" ? expression.Get("value") : null;
    }

    /// <summary>JSON within a text; null where it is none: the server's checks name it.</summary>
    private static JsonElement? Inner(string text)
    {
        try
        {
            return DrawingJson.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
