using System.Globalization;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Tests.Process.Tables;

/// <summary>Fields with so few values that all cases can be written down, and random tables over them.</summary>
internal static class SmallWorld
{
    private static readonly string[] Letters = ["a", "b", "c"];
    private static readonly string[] Kinds = ["Hearing", "SiteVisit"];

    public static ConditionFields Fields { get; } = ConditionFields.For(Uses.For(Uses.Matter(5) with
    {
        Form =
        [
            new("form.area", FieldKind.Number) { IsWhole = true, Least = 0, Most = 4 },
            new("form.share", FieldKind.Number) { IsAlwaysThere = true },
            new("form.smoke", FieldKind.Flag) { IsAlwaysThere = true },
            new("form.name", FieldKind.Text),
            new("form.since", FieldKind.Date),
            new("form.loose", FieldKind.Free),
        ],
    }));

    /// <summary>All values of a field that conditions of <see cref="Table"/> can tell apart, and more.</summary>
    private static Dictionary<string, string[]> Values { get; } = new()
    {
        ["case.lane"] = ["normal", "green"],
        ["case.procedures"] = ["", "Hearing", "SiteVisit", "Hearing,SiteVisit", "Tender", "Tender,Hearing", "SiteVisit,Tender", "Hearing,SiteVisit,Tender"],
        ["form.area"] = ["", "0", "1", "2", "3", "4"],
        ["form.share"] = ["-7", "0.5", "1", "1.2", "1.5", "1.7", "2", "99"],
        ["form.smoke"] = ["true", "false"],
        ["form.name"] = ["", .. Words(3)],
        ["form.since"] = ["", "2025-12-31", "2026-01-01", "2026-01-02", "2026-06-30", "2026-07-01", "2026-07-02"],
        ["form.loose"] = ["", "0", "1", "1.0", "1.5", "2", "2.00", "2.000", "3", "x", "2026-01-01"],
    };

    /// <summary>Rows of up to three conditions over at most three fields.</summary>
    public static IReadOnlyList<BranchRule> Table(Random random)
    {
        string[] fields = [.. Values.Keys.OrderBy(_ => random.Next()).Take(random.Next(1, 4))];
        return [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => new BranchRule(
            [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Condition(fields[random.Next(fields.Length)], random))], "P" + random.Next(3)))];
    }

    /// <summary>Every case, by the fields of the table.</summary>
    public static IEnumerable<Dictionary<string, string>> Cases(IReadOnlyList<BranchRule> table)
    {
        IEnumerable<Dictionary<string, string>> cases = [[]];
        foreach (var field in table.SelectMany(r => r.Conditions).Select(c => c.Field).Distinct())
            cases = cases.SelectMany(c => Values[field].Select(v => new Dictionary<string, string>(c) { [field] = v }));
        return cases;
    }

    private static BranchCondition Condition(string field, Random random)
    {
        var operators = Fields.Of(field)!.Operators.Where(o => field != "form.loose" || o != "contains").ToArray();
        var asked = operators[random.Next(operators.Length)];
        return new BranchCondition(field, asked, asked is "in" or "notIn" ? $"{Value()},{Value()}" : Value());

        string Value() => field switch
        {
            "case.lane" => random.Next(2) == 0 ? "normal" : "green",
            "case.procedures" => Kinds[random.Next(2)],
            "form.area" => random.Next(5).ToString(CultureInfo.InvariantCulture),
            "form.share" => new[] { "1", "1.5", "2" }[random.Next(3)],
            "form.smoke" => new[] { "true", "false", "True" }[random.Next(3)],
            "form.name" => new[] { "a", "b", "ab" }[random.Next(3)],
            "form.since" => random.Next(2) == 0 ? "2026-01-01" : "2026-07-01",
            _ => new[] { "1", "2", "2.00", "x" }[random.Next(4)],
        };
    }

    private static IEnumerable<string> Words(int longest) => longest == 0 ? [] :
        Words(longest - 1).SelectMany(w => Letters.Select(s => w + s)).Concat(Words(longest - 1)).Concat(Letters).Distinct();
}
