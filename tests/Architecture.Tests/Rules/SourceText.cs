using System.Text.RegularExpressions;

namespace ApprovalHub.Architecture.Tests.Rules;

/// <summary>Rules that are read off the text of a source.</summary>
internal static partial class SourceText
{
    public const int Wanted = 150;

    public const int Most = 200;

    public static int Lines(string text) => text.TrimEnd('\n').Split('\n').Length;

    /// <summary>Names of the types that begin at the left edge: with file-scoped namespaces those are the top-level ones.</summary>
    public static IReadOnlyList<string> TopLevelTypes(string text) =>
        [.. TopLevelType().Matches(BlockComment().Replace(text, "")).Select(m => m.Groups["name"].Value)];

    /// <summary>Codes of refusals that are not upper case with underscores.</summary>
    public static IReadOnlyList<string> BadCodes(string text) =>
        [.. RefusalCode().Matches(text).Select(m => m.Groups["code"].Value).Where(code => !UpperSnake().IsMatch(code))];

    /// <summary>Mentions of Elsa's own namespaces or packages; the types of activities in a definition (<c>Elsa.Start</c>) are none.</summary>
    public static IReadOnlyList<string> ElsaNames(string text) => [.. ElsaName().Matches(text).Select(m => m.Value)];

    [GeneratedRegex("(?<![\\w.])(?:using\\s+(?:static\\s+|\\w+\\s*=\\s*)?(?:global::)?|global::|Include=\")Elsa(?:\\.\\w+)*")]
    private static partial Regex ElsaName();

    [GeneratedRegex("""
        ^(?:(?:public|internal|file|sealed|abstract|static|partial|readonly|ref|unsafe)\ +)*
        (?:record\ +struct|record\ +class|class|struct|interface|enum|record|delegate\ +[\w<>\[\]?.,]+)\ +(?<name>\w+)
        """, RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex BlockComment();

    [GeneratedRegex("\\bRefusal\\.(?:Invalid|Forbidden|Missing|Conflict)\\(\\s*\"(?<code>[^\"]*)\"")]
    private static partial Regex RefusalCode();

    [GeneratedRegex("^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$")]
    private static partial Regex UpperSnake();
}
