using System.Globalization;

namespace ApprovalHub.Domain.Process.Tables;

/// <summary>Values of a field so chosen that every value there can be has one among them that no condition tells apart from it.</summary>
internal static class FieldValues
{
    private const int MostParts = 10;

    /// <summary>Stands in no condition that anybody wrote, as it cannot be typed.</summary>
    private const string Between = "\u001f";

    public static IEnumerable<string>? Candidates(ConditionField field, IReadOnlyList<BranchCondition> conditions)
    {
        string[] literals = [.. conditions.SelectMany(Literals).SelectMany(l => BranchCondition.AsFact(l) is { } fact ? new[] { l, fact } : [l]).Distinct()];
        string[] parts = [.. conditions.Where(c => c.Operator == "contains").Select(c => c.Value).Distinct()];
        var ordered = conditions.Any(c => c.Operator is "gt" or "ge" or "lt" or "le");
        if (parts.Length > MostParts || (parts.Length > 0 && ordered)) return null;
        IEnumerable<string> values = field.Kind switch
        {
            FieldKind.Choice => field.Values,
            FieldKind.Flag => ["true", "false"],
            FieldKind.Choices => Subsets(parts.Where(field.Values.Contains).ToArray(), field.Values.Except(parts).FirstOrDefault()),
            FieldKind.Number => Numbers(literals, field),
            FieldKind.Date => Days(literals),
            FieldKind.Text => Texts(literals, parts),
            _ => [.. Texts(literals, parts), .. Numbers(literals, field), .. Numbers(literals, field).Select(Otherwise), .. Days(literals)],
        };
        return field.IsAlwaysThere ? values.Where(v => v.Length > 0) : values.Append("");
    }

    private static IEnumerable<string> Literals(BranchCondition condition) => condition.Operator switch
    {
        "present" or "absent" or "contains" => [],
        "in" or "notIn" => condition.Value.Split(','),
        _ => [condition.Value],
    };

    private static IEnumerable<string> Texts(string[] literals, string[] parts) =>
        [.. literals, .. Combinations(parts).Select(p => Between + string.Join(Between, p) + Between)];

    private static IEnumerable<string> Subsets(string[] parts, string? other) =>
        Combinations(parts).SelectMany(p => other is null ? [string.Join(',', p)] : new[] { string.Join(',', p), string.Join(',', p.Append(other)) });

    private static IEnumerable<string[]> Combinations(string[] parts) =>
        Enumerable.Range(0, 1 << parts.Length).Select(set => parts.Where((_, i) => (set & (1 << i)) != 0).ToArray());

    /// <summary>Every number that is named, one between each two, and one beyond either end.</summary>
    private static IEnumerable<string> Numbers(string[] literals, ConditionField field)
    {
        var named = literals.Select(l => decimal.TryParse(l, NumberStyles.Number, CultureInfo.InvariantCulture, out var n) ? n : (decimal?)null)
            .OfType<decimal>().Concat(new[] { field.Least, field.Most }.OfType<decimal>()).Distinct().Order().ToList();
        if (named.Count == 0) return [ConditionField.Plain(field.Least ?? 0)];
        IEnumerable<decimal> all =
        [
            .. named, named[0] > decimal.MinValue + 1 ? named[0] - 1 : named[0], named[^1] < decimal.MaxValue - 1 ? named[^1] + 1 : named[^1],
            .. named.Zip(named.Skip(1), (a, b) => field.IsWhole ? decimal.Floor(a) + 1 : (a / 2) + (b / 2)),
        ];
        return all.Where(n => (field.Least is not { } least || n >= least) && (field.Most is not { } most || n <= most) && (!field.IsWhole || n == decimal.Floor(n)))
            .Distinct().Select(ConditionField.Plain);
    }

    /// <summary>The same number with needless digits, which only a field that nobody described can hold.</summary>
    private static string Otherwise(string number) => number.Contains('.', StringComparison.Ordinal) ? number + "000" : number + ".000";

    private static IEnumerable<string> Days(string[] literals)
    {
        var named = literals.Select(l => DateOnly.TryParseExact(l, BranchCondition.DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var d) ? d : (DateOnly?)null)
            .OfType<DateOnly>().Where(d => d > DateOnly.MinValue && d < DateOnly.MaxValue).ToList();
        return named.SelectMany(d => new[] { d, d.AddDays(-1), d.AddDays(1) }).DefaultIfEmpty(new DateOnly(2000, 1, 1))
            .Distinct().Select(d => d.ToString(BranchCondition.DayForm, CultureInfo.InvariantCulture));
    }
}
