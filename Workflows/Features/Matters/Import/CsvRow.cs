using System.Globalization;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>
/// A row, read by the types of its columns. Whatever does not fit is a fault and reads as nothing, so that the rest of the row is still
/// looked at; <see cref="IsOk"/> then says whether something may be made of the row.
/// </summary>
internal sealed class CsvRow(string file, CsvRecord record, IReadOnlyDictionary<string, int> columns, FaultList faults)
{
    private static readonly char[] Separators = [';', '；'];
    private static readonly string[] Dates = ["yyyy-MM-dd", "yyyy/M/d"];

    public string File => file;

    public int Number => record.Row;

    public bool IsOk { get; private set; } = true;

    public string Raw(string column) => record.Cells[columns[column]];

    public void Fault(string column, string code, string? value = null)
    {
        IsOk = false;
        faults.Add(file, record.Row, column, code, value ?? Raw(column));
    }

    /// <summary>A text that must be there, of at most so many characters.</summary>
    public string Text(string column, int longest)
    {
        if (Raw(column).Length == 0)
            Fault(column, "IMPORT_VALUE_MISSING");
        return OptionalText(column, longest) ?? "";
    }

    public string? OptionalText(string column, int longest)
    {
        var text = Raw(column);
        if (text.Length > longest)
            Fault(column, "IMPORT_TEXT_TOO_LONG");
        if (text.Any(char.IsControl))
            Fault(column, "IMPORT_CONTROL_CHARACTER");
        return text.Length == 0 ? null : text;
    }

    public int Integer(string column, int largest) => Need(column, OptionalInteger(column, largest));

    public int? OptionalInteger(string column, int largest)
    {
        if (Raw(column).Length == 0)
            return null;
        if (!int.TryParse(Raw(column), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            Fault(column, "IMPORT_NOT_A_NUMBER");
        else if (value < 0 || value > largest)
            Fault(column, "IMPORT_NUMBER_OUT_OF_RANGE");
        return value;
    }

    /// <summary>true or false as a spreadsheet writes them, or 是 and 否.</summary>
    public bool Flag(string column)
    {
        var text = Raw(column).ToUpperInvariant();
        if (text is "TRUE" or "是")
            return true;
        if (text is not ("FALSE" or "否"))
            Fault(column, text.Length == 0 ? "IMPORT_VALUE_MISSING" : "IMPORT_NOT_A_FLAG");
        return false;
    }

    /// <summary>A day, 2026-01-31 or as a spreadsheet rewrites it, 2026/1/31.</summary>
    public DateOnly Date(string column)
    {
        if (!DateOnly.TryParseExact(Raw(column), Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            Fault(column, Raw(column).Length == 0 ? "IMPORT_VALUE_MISSING" : "IMPORT_NOT_A_DATE");
        return day;
    }

    public T Enum<T>(string column)
        where T : struct, Enum => Need(column, OptionalEnum<T>(column));

    public T? OptionalEnum<T>(string column)
        where T : struct, Enum => Raw(column).Length == 0 ? null : Named<T>(column, Raw(column));

    /// <summary>Several names of an enum, separated by semicolons; an empty cell is none.</summary>
    public IReadOnlyList<T> Enums<T>(string column)
        where T : struct, Enum => [.. List(column, 400).Select(name => Named<T>(column, name)).Distinct()];

    /// <summary>Texts separated by semicolons; an empty cell is an empty list.</summary>
    public IReadOnlyList<string> List(string column, int longest) =>
        OptionalText(column, longest)?.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private T Named<T>(string column, string name)
        where T : struct, Enum
    {
        var known = System.Enum.GetNames<T>().FirstOrDefault(n => n.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (known is not null)
            return System.Enum.Parse<T>(known);
        Fault(column, "IMPORT_UNKNOWN_VALUE", name);
        return default;
    }

    private T Need<T>(string column, T? value)
        where T : struct
    {
        if (Raw(column).Length == 0)
            Fault(column, "IMPORT_VALUE_MISSING");
        return value ?? default;
    }
}
