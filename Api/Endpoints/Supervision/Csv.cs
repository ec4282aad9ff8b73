using System.Globalization;
using System.Resources;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ApprovalHub.Api.Endpoints.Supervision;

/// <summary>Tables as CSV (RFC 4180), their columns named in the reader's language.</summary>
internal static class Csv
{
    private static readonly ResourceManager Words = new("ApprovalHub.Api.Endpoints.Supervision.Columns", typeof(Csv).Assembly);

    public static string Write(CultureInfo culture, string[] columns, IEnumerable<object?[]> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend([.. columns.Select(c => Word(c, culture))]))
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return text.ToString();
    }

    public static string Word(string key, CultureInfo culture) => Words.GetString(key, culture) ?? key;

    /// <summary>For a spreadsheet: UTF-8 with its mark, as Excel wants it.</summary>
    public static FileContentHttpResult File(string text, string name) =>
        TypedResults.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", name);

    /// <summary>Text that a spreadsheet would take for a formula is kept a text.</summary>
    private static string Cell(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        if (value is string { Length: > 0 } && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠')
            text = "'" + text;
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
