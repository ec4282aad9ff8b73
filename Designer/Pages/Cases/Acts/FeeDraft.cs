using System.Globalization;
using System.Text.Json.Serialization;

namespace ApprovalHub.Designer.Pages.Cases.Acts;

/// <summary>收费项目 as it is typed.</summary>
public sealed record FeeDraft
{
    public string Name { get; init; } = "";

    public string Standard { get; init; } = "";

    public string Quantity { get; init; } = "";

    public string Amount { get; init; } = "";

    public string Ground { get; init; } = "";

    /// <summary>The amount, or null where what was typed is none: more than nothing, with at most two digits after the point.</summary>
    [JsonIgnore]
    public decimal? Yuan => decimal.TryParse(Amount.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var yuan)
        && yuan > 0 && decimal.Round(yuan, 2) == yuan ? yuan : null;

    /// <summary>Whether something is still to be typed.</summary>
    [JsonIgnore]
    public bool IsOpen => Yuan is null || new[] { Name, Standard, Quantity, Ground }.Any(string.IsNullOrWhiteSpace);
}
