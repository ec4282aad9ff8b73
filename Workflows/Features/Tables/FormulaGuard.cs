namespace ApprovalHub.Features.Tables;

/// <summary>Keeps a text that a spreadsheet would take for a formula a text, by an apostrophe before it, and takes that away again.</summary>
internal static class FormulaGuard
{
    private const string Signs = "=+-@\t\r\n＝＋－＠'";

    public static string Put(string text) => text.Length > 0 && Signs.Contains(text[0]) ? "'" + text : text;

    public static string Take(string text) => text.Length > 1 && text[0] == '\'' && Signs.Contains(text[1]) ? text[1..] : text;
}
