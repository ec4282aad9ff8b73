using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>A fault of a form with the place that it stands at.</summary>
/// <param name="Spot">As the outline names it; null where it is of the form as a whole.</param>
/// <param name="Keyword">Of the field or section: <c>title</c>, <c>x-shown</c>; empty for all of it.</param>
/// <param name="Is">What the server said.</param>
public sealed record FormFault(string? Spot, string Keyword, FormCheckResponse.Fault Is)
{
    /// <summary>Reads the place, as <c>/schema/properties/points/items/properties/place/maxLength</c> or <c>layout/sections/0/title</c>.</summary>
    public static FormFault Of(FormCheckResponse.Fault fault, FormDrawing? drawing)
    {
        var parts = fault.Place.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var (spot, keyword) = Read(parts is ["schema", ..] ? parts[1..] : parts);
        return new FormFault(spot is not null && drawing?.Spots.Contains(spot) == true ? spot : null, keyword, fault);
    }

    private static (string? Spot, string Keyword) Read(string[] parts) => parts switch
    {
        ["layout", "sections", var at, ..] => ($"#{at}", parts.ElementAtOrDefault(3) ?? ""),
        ["properties", var group, "items", "properties", var name, ..] => ($"{group}/{name}", parts.ElementAtOrDefault(5) ?? ""),
        ["properties", var name, ..] => (name, parts.ElementAtOrDefault(2) ?? ""),
        _ => (null, ""),
    };
}
