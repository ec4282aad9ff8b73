using System.Text.Json;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>An object of a form's description, read by keyword; what it holds besides those that were allowed is a fault.</summary>
internal sealed class SchemaPart(JsonElement element, string place, List<MatterFault> faults)
{
    public string Place => place;

    public bool Has(string keyword) => element.TryGetProperty(keyword, out _);

    /// <summary>Says a fault of a keyword.</summary>
    public void Fault(string code, string keyword, object? value = null) =>
        faults.Add(new MatterFault(code, $"{place}/{keyword}").With("keyword", keyword).With("value", value));

    public void Allow(params IReadOnlyList<string> keywords)
    {
        foreach (var other in element.EnumerateObject().Where(p => !keywords.Contains(p.Name)))
            Fault("FORM_KEYWORD_UNKNOWN", Cut(other.Name), string.Join(", ", keywords));
        foreach (var twice in element.EnumerateObject().GroupBy(p => p.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            Fault("FORM_KEYWORD_TWICE", Cut(twice.Key));
    }

    public string? Text(string keyword) => Of(keyword, JsonValueKind.String) is { } value ? Said(value, keyword) : null;

    public int? Count(string keyword)
    {
        if (Of(keyword, JsonValueKind.Number) is not { } value)
            return null;
        if (value.TryGetInt32(out var count) && count >= 0)
            return count;
        Fault("FORM_KEYWORD_VALUE", keyword, Cut(value.GetRawText()));
        return null;
    }

    public decimal? Number(string keyword)
    {
        if (Of(keyword, JsonValueKind.Number) is not { } value)
            return null;
        if (value.TryGetDecimal(out var number) && Math.Abs(number) < 1e15m && decimal.Round(number, 6) == number)
            return number;
        Fault("FORM_KEYWORD_VALUE", keyword, Cut(value.GetRawText()));
        return null;
    }

    public bool Flag(string keyword)
    {
        if (!element.TryGetProperty(keyword, out var value))
            return false;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            Fault("FORM_KEYWORD_VALUE", keyword, Cut(value.GetRawText()));
        return value.ValueKind == JsonValueKind.True;
    }

    public IReadOnlyList<string> Texts(string keyword)
    {
        if (Of(keyword, JsonValueKind.Array) is not { } value)
            return [];
        if (value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.String))
            return [.. value.EnumerateArray().Select(v => Said(v, keyword) ?? "")];
        Fault("FORM_KEYWORD_VALUE", keyword, Cut(value.GetRawText()));
        return [];
    }

    /// <summary>An object within, or null.</summary>
    public SchemaPart? Part(string keyword) => Of(keyword, JsonValueKind.Object) is { } value ? new SchemaPart(value, $"{place}/{keyword}", faults) : null;

    /// <summary>The objects of a list; what is no object is a fault.</summary>
    public IEnumerable<SchemaPart> Parts(string keyword)
    {
        foreach (var (at, value) in Of(keyword, JsonValueKind.Array) is { } list ? list.EnumerateArray().Index() : [])
        {
            if (value.ValueKind == JsonValueKind.Object)
                yield return new SchemaPart(value, $"{place}/{keyword}/{at}", faults);
            else
                Fault("FORM_KEYWORD_VALUE", keyword, Cut(value.GetRawText()));
        }
    }

    /// <summary>What it holds, by name.</summary>
    public IEnumerable<(string Name, SchemaPart? Part)> Members() => element.EnumerateObject().Select(p =>
        (p.Name, p.Value.ValueKind == JsonValueKind.Object ? new SchemaPart(p.Value, $"{place}/{Cut(p.Name)}", faults) : null));

    private JsonElement? Of(string keyword, JsonValueKind kind)
    {
        if (!element.TryGetProperty(keyword, out var value))
            return null;
        if (value.ValueKind == kind)
            return value;
        Fault("FORM_KEYWORD_VALUE", keyword, Cut(value.GetRawText()));
        return null;
    }

    /// <summary>A lone surrogate shows only when the text is read.</summary>
    private string? Said(JsonElement value, string keyword)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            Fault("FORM_KEYWORD_VALUE", keyword);
            return null;
        }
    }

    private static string Cut(string text) => new([.. text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(60)]);
}
