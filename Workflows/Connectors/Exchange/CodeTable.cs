using System.Reflection;
using System.Text.Json;
using ApprovalHub.Features.Ports.Reports;

namespace ApprovalHub.Connectors.Exchange;

/// <summary>
/// 代码对照: the code values of one platform for our own (FACTS 1.10, 2.4, 3.4), as data. A table that lacks one of our values is refused when the program
/// starts, not when the first case needs it.
/// </summary>
public sealed class CodeTable
{
    private readonly Dictionary<string, Dictionary<string, string>> tables;

    private CodeTable(Dictionary<string, Dictionary<string, string>> tables) => this.tables = tables;

    /// <summary>Reads a table; every fault is named at once.</summary>
    /// <param name="json">The tables: name, our value, the platform's.</param>
    /// <exception cref="FormatException">It is no JSON of this shape, or values are missing.</exception>
    public static CodeTable Parse(string json)
    {
        Dictionary<string, Dictionary<string, string>> tables;
        try
        {
            tables = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(json) ?? [];
        }
        catch (JsonException fault)
        {
            throw new FormatException($"A code table is an object of objects of texts: {fault.Message}", fault);
        }
        var missing = ReportValues.All.SelectMany(table => table.Value.Where(value => !tables.TryGetValue(table.Key, out var its) || string.IsNullOrWhiteSpace(its.GetValueOrDefault(value)))
            .Select(value => $"{table.Key}.{value}")).ToList();
        return missing.Count == 0 ? new CodeTable(tables) : throw new FormatException($"The code table lacks {string.Join(", ", missing)}.");
    }

    /// <summary>The shipped table of a platform.</summary>
    /// <param name="platform">One of <see cref="Features.Ports.IPlatform.Code"/>.</param>
    public static CodeTable Shipped(string platform)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Codes.{platform}.json")
            ?? throw new InvalidOperationException($"There is no code table for {platform}.");
        using var reader = new StreamReader(file);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>The platform's value for ours.</summary>
    public string Of(string table, string value) => tables[table][value];

    /// <summary>Our value for the platform's, or null where it is none; of several the one that stands first.</summary>
    public string? OursOf(string table, string value) => tables[table].FirstOrDefault(pair => pair.Value == value).Key;

    /// <summary>A limit in the platform's unit. A unit that it does not know is counted up to the next whole one of another.</summary>
    public (string Amount, string Unit) Of(ReportedLimit limit)
    {
        var code = tables[ReportValues.Unit][limit.Unit];
        var amount = code.Split('*', '/') is [var unit, var factor]
            ? (code.Contains('*', StringComparison.Ordinal) ? limit.Amount * Number(factor) : (limit.Amount + Number(factor) - 1) / Number(factor), unit)
            : (limit.Amount, code);
        return (Text(amount.Item1), amount.Item2);
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
