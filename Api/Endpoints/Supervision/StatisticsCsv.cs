using System.Globalization;
using System.Resources;
using System.Text;
using ApprovalHub.Features.Supervision;

namespace ApprovalHub.Api.Endpoints.Supervision;

/// <summary>The tables of the statistics as CSV (RFC 4180), their columns named in the reader's language.</summary>
internal static class StatisticsCsv
{
    private static readonly ResourceManager Words = new("ApprovalHub.Api.Endpoints.Supervision.Columns", typeof(StatisticsCsv).Assembly);

    public static IReadOnlyList<string> Tables { get; } = ["matters", "steps", "stops"];

    public static string Of(string table, ReadStatistics.Figures figures, CultureInfo culture) => table switch
    {
        "matters" => Write(
            culture,
            ["matterCode", "matter", "department", "received", "accepted", "decided", "inTime", "early", "statutoryOverdue", "average", "p90"],
            figures.Matters.Select(m => (object?[])
            [
                m.Code, m.Name, m.DepartmentCode, m.Received, m.Accepted, m.Decided.Count, m.Decided.InTime, m.Early, m.StatutoryOverdue, m.Decided.AverageDays,
                m.Decided.P90Days,
            ])),
        "steps" => Write(
            culture, ["matterCode", "step", "done", "inTime", "average", "p90"],
            figures.Steps.Select(s => (object?[])[s.MatterCode, s.Name, s.Done.Count, s.Done.InTime, s.Done.AverageDays, s.Done.P90Days])),
        _ => Write(
            culture, ["kind", "stops", "days", "open", "longer"],
            figures.Stops.Select(s => (object?[])[Word($"kind.{s.Kind}", culture), s.Count, s.Days, s.Open, s.Longer])),
    };

    private static string Write(CultureInfo culture, string[] columns, IEnumerable<object?[]> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Prepend([.. columns.Select(c => Word(c, culture))]))
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return text.ToString();
    }

    private static string Word(string key, CultureInfo culture) => Words.GetString(key, culture) ?? key;

    /// <summary>Text that a spreadsheet would take for a formula is kept a text.</summary>
    private static string Cell(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        if (value is string { Length: > 0 } && text[0] is '=' or '+' or '-' or '@' or '\t')
            text = "'" + text;
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
