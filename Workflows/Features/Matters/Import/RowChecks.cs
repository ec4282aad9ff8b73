using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>What rows say about each other and what takes two cells.</summary>
internal static class RowChecks
{
    public const int LongestCode = 40;
    private const int LargestAmount = 3660;

    /// <summary>A key that no other row has.</summary>
    public static string Key(this CsvRow row, string column, HashSet<string> taken, int longest = LongestCode)
    {
        var key = row.Text(column, longest);
        if (key.Length > 0 && !taken.Add(key))
            row.Fault(column, "IMPORT_TWICE");
        return key;
    }

    /// <summary>The code of something that stands elsewhere; unchecked where that file could not be read at all.</summary>
    public static string Reference(this CsvRow row, string column, IReadOnlySet<string>? known)
    {
        var code = row.Text(column, LongestCode);
        if (code.Length > 0 && known?.Contains(code) == false)
            row.Fault(column, "IMPORT_UNKNOWN_REFERENCE");
        return code;
    }

    public static IReadOnlyList<string> References(this CsvRow row, string column, IReadOnlySet<string>? known)
    {
        var codes = row.List(column, 4000);
        foreach (var code in codes.Where(c => known?.Contains(c) == false))
            row.Fault(column, "IMPORT_UNKNOWN_REFERENCE", code);
        return codes;
    }

    public static Limit Limit(this CsvRow row, string name) =>
        new(row.Integer(name + "Amount", LargestAmount), row.Enum<LimitUnit>(name + "Unit"));

    /// <summary>Both cells or none.</summary>
    public static Limit? OptionalLimit(this CsvRow row, string name) =>
        row.Raw(name + "Amount").Length + row.Raw(name + "Unit").Length == 0 ? null : row.Limit(name);
}
