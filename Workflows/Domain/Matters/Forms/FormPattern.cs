using System.Text.RegularExpressions;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>The pattern of a field: what cannot be matched in time that grows with the text alone (look-arounds, back-references, huge counts) is refused.</summary>
internal static class FormPattern
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    /// <summary>The pattern, or null where it is none that can be used.</summary>
    public static Regex? Of(string pattern)
    {
        if (pattern.Length is 0 or > FormBounds.LongestPattern)
            return null;
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, Longest);
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
