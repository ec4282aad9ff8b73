using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Designer.Pages.Public.Guides;

/// <summary>What the address bar says of the guides.</summary>
/// <param name="Words">What is searched for, or null.</param>
/// <param name="Who">person, organisation, or null for both.</param>
/// <param name="Department">Code of a department, or null for all.</param>
public sealed record GuideFilter(string? Words, string? Who, string? Department)
{
    public ServedKind? Serves => Who switch
    {
        "person" => ServedKind.Person,
        "organisation" => ServedKind.Organisation,
        _ => null,
    };

    public string Address
    {
        get
        {
            var asked = new[] { ("q", Words), ("who", Who), ("dept", Department) }.Where(part => part.Item2 is not null)
                .Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}").ToList();
            return asked.Count == 0 ? "/public" : "/public?" + string.Join('&', asked);
        }
    }

    /// <summary>As it was typed into the address bar; what there is not is left away.</summary>
    public static GuideFilter Of(string? words, string? who, string? department) =>
        new(NullIfEmpty(words), who is "person" or "organisation" ? who : null, NullIfEmpty(department));

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
