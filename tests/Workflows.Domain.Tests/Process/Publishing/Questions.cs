using System.Collections.Immutable;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>Tables for branches, on form fields and on what every case has; and every case that they can tell apart, counted out one by one.</summary>
internal static class Questions
{
    private static readonly string[] Named = ["One", "Two"];

    private static readonly string[] Tables =
    [
        """[{"field":"form.kind","operator":"eq","value":"1","port":"One"},{"field":"form.kind","operator":"ge","value":"2","port":"Two"}]""",
        """[{"all":[{"field":"form.kind","operator":"ge","value":"1"},{"field":"case.lane","operator":"eq","value":"green"}],"port":"One"}]""",
        """[{"field":"form.area","operator":"gt","value":"50","port":"One"}]""",
        """[{"field":"form.area","operator":"le","value":"50","port":"One"},{"field":"form.kind","operator":"eq","value":"1","port":"Two"}]""",
        """[{"field":"case.procedures","operator":"contains","value":"SiteVisit","port":"One"}]""",
        """[{"field":"case.channel","operator":"eq","value":"online","port":"One"},{"field":"form.note","operator":"present","port":"Two"}]""",
    ];

    /// <summary>Values that the tables tell apart, by field; empty: the case has none.</summary>
    private static readonly Dictionary<string, string[]> Values = new(StringComparer.Ordinal)
    {
        ["form.kind"] = ["", "0", "1", "2"],
        ["form.area"] = ["", "50", "51"],
        ["form.note"] = ["", "x"],
        ["case.lane"] = ["normal", "green"],
        ["case.channel"] = ["counter", "online"],
        ["case.procedures"] = ["", "SiteVisit", "Hearing"],
    };

    public static string Any(Random random) => Tables[random.Next(Tables.Length)];

    public static IEnumerable<string> Ports(string table) => Named.Where(p => table.Contains($"\"{p}\"", StringComparison.Ordinal)).Append("Default");

    /// <summary>Every case there can be, as far as these branches ask for it.</summary>
    public static IEnumerable<ImmutableDictionary<string, string>> Cases(IEnumerable<ProcessNode> branches)
    {
        IEnumerable<ImmutableDictionary<string, string>> all = [ImmutableDictionary<string, string>.Empty];
        foreach (var field in branches.SelectMany(b => b.Settings.Rules).SelectMany(r => r.Conditions).Select(c => c.Field).Distinct())
            all = [.. all.SelectMany(c => Values.GetValueOrDefault(field, [""]).Select(v => c.SetItem(field, v)))];
        return all;
    }

    public static ImmutableDictionary<string, string> Case(Random random) =>
        Values.ToImmutableDictionary(v => v.Key, v => v.Value[random.Next(v.Value.Length)]);
}
