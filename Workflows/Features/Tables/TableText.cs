using System.Globalization;
using System.Text;
using ApprovalHub.Domain.Process.Tables;
using CsvHelper;

namespace ApprovalHub.Features.Tables;

/// <summary>A file's cells by lines, as long as it is text, not too large and its quotes are whole.</summary>
internal static class TableText
{
    /// <summary>Largest file in bytes.</summary>
    public const int Largest = 1024 * 1024;

    /// <summary>Most characters of a cell.</summary>
    public const int LongestCell = 400;

    /// <summary>Most columns.</summary>
    public const int MostColumns = 100;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Line numbers with their cells, without empty lines; null where the file cannot be told into cells, and the fault says why.</summary>
    public static IReadOnlyList<(int Row, string[] Cells)>? Records(ReadOnlyMemory<byte> file, List<TableFault> faults)
    {
        if (file.Length > Largest)
        {
            faults.Add(new TableFault(0, 0, "", "IMPORT_FILE_TOO_LARGE", file.Length.ToString(CultureInfo.InvariantCulture)));
            return null;
        }

        if (Decoded(file, faults) is not { } text) return null;
        var records = Cells(text, faults);
        if (records is { Count: 0 }) faults.Add(new TableFault(0, 0, "", "IMPORT_FILE_EMPTY", ""));
        return records is { Count: > 0 } ? records : null;
    }

    private static string? Decoded(ReadOnlyMemory<byte> file, List<TableFault> faults)
    {
        try
        {
            var text = Strict.GetString(file.Span).TrimStart('\uFEFF');
            var lost = text.IndexOf('\uFFFD', StringComparison.Ordinal); // what a browser reads in place of bytes that are no UTF-8, as those of GBK
            if (lost < 0) return text;
            faults.Add(new TableFault(1 + text.AsSpan(0, lost).Count('\n'), 0, "", "IMPORT_NOT_UTF8", ""));
            return null;
        }
        catch (DecoderFallbackException fault)
        {
            var row = 1 + file.Span[..Math.Clamp(fault.Index, 0, file.Length)].Count((byte)'\n');
            faults.Add(new TableFault(row, 0, "", "IMPORT_NOT_UTF8", ""));
            return null;
        }
    }

    // A line break inside quotes ends the record: one open quote must not swallow the rest of the file.
    private static List<(int Row, string[] Cells)>? Cells(string text, List<TableFault> faults)
    {
        var broken = new SortedSet<int>();
        var options = new CsvReaderOptions
        {
            HasHeader = false,
            AllowLineBreaksInQuotes = false,
            TrackLineNumbers = true,
            FormatProvider = CultureInfo.InvariantCulture,
            OnMalformedRecord = bad => broken.Add((int)bad.LineNumber),
        };
        using var reader = CsvReader.FromText(text, options);
        var records = new List<(int Row, string[] Cells)>();
        while (records.Count <= DecisionTable.MostRows + 1 && reader.Read())
        {
            string[] cells = [.. reader.Current.ToArray().Select(c => c.Trim())];
            if (cells.Any(c => c.Length > 0)) records.Add(((int)reader.LineNumber, cells));
        }

        faults.AddRange(broken.Select(row => new TableFault(row, 0, "", "IMPORT_QUOTES", "")));
        if (records.Count > DecisionTable.MostRows + 1)
            faults.Add(new TableFault(records[^1].Row, 0, "", "IMPORT_TOO_MANY_ROWS", ""));
        return faults.Count == 0 ? records : null;
    }
}
