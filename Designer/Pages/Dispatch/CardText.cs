using System.Text.RegularExpressions;

namespace ApprovalHub.Designer.Pages.Dispatch;

/// <summary>
/// What an identity card reader types, since it is a keyboard: the number alone, or the name and the number with anything between them. Whether
/// the number is one is the server's to say.
/// </summary>
public static partial class CardText
{
    /// <summary>The name and the number in a text; the name is null where the reader gives only the number. Null for a text without a number.</summary>
    public static (string? Name, string Number)? Read(string text)
    {
        if (Number().Match(text) is not { Success: true } found)
            return null;
        var name = Name().Match(text.Remove(found.Index, found.Length));
        return (name.Success ? name.Value : null, found.Value.ToUpperInvariant());
    }

    [GeneratedRegex(@"(?<!\d)\d{17}[\dXx](?!\d)")]
    private static partial Regex Number();

    /// <summary>Names of persons, those with a dot in them too.</summary>
    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}[\p{IsCJKUnifiedIdeographs}·]*")]
    private static partial Regex Name();
}
