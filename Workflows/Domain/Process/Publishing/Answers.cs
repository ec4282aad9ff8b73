using System.Collections.Immutable;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>Which ports the branches of a template take together: what a case is asked for does not change on the way, so not every port goes with every other.</summary>
internal static class Answers
{
    /// <summary>How often a row may be held against a case.</summary>
    private const int Most = 100_000;

    /// <summary>For each sort of case that the rows tell apart the port of every branch; null where there are too many.</summary>
    public static IReadOnlyCollection<IReadOnlyDictionary<int, string>>? Of(ProcessDefinition definition, TemplateUse use, IReadOnlyCollection<int> branches)
    {
        var rows = branches.ToDictionary(b => b, b => definition.Nodes[b].Settings.Rules);
        var known = ConditionFields.For(use);
        var asked = rows.Values.SelectMany(r => r).SelectMany(r => r.Conditions).Distinct().GroupBy(c => c.Field, StringComparer.Ordinal);
        long work = Most;
        var fields = new List<FieldAtoms>();
        foreach (var field in asked)
        {
            if (FieldAtoms.Of(known.Of(field.Key) ?? new ConditionField(field.Key, FieldKind.Free), [.. field], ref work) is not { } atoms) return null;
            fields.Add(atoms);
        }

        var sorts = fields.Aggregate(1m, (product, f) => product * f.Witnesses.Count);
        if (sorts * rows.Values.Sum(r => r.Length) > Most) return null;
        return [.. Cases(fields).Select(facts => rows.ToDictionary(r => r.Key, r => r.Value.FirstOrDefault(rule => rule.Holds(facts))?.Port ?? "Default"))
            .DistinctBy(ports => string.Join('\n', ports.Values))];
    }

    private static IEnumerable<ImmutableDictionary<string, string>> Cases(IEnumerable<FieldAtoms> fields) => fields.Aggregate(
        Enumerable.Repeat(ImmutableDictionary<string, string>.Empty, 1),
        (cases, field) => cases.SelectMany(c => field.Witnesses.Select(w => c.SetItem(field.Field, w))));
}
