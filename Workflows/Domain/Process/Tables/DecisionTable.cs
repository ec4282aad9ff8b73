using System.Collections.Immutable;
using System.Numerics;

namespace ApprovalHub.Domain.Process.Tables;

/// <summary>
/// Looks at all cases that a decision table (决策表) can meet: rows that can never be hit, rows that overlap, cases that no row catches.
/// Nothing is tried at random: values that no condition tells apart count as one, and rows are taken from the whole as boxes.
/// </summary>
public sealed class DecisionTable
{
    /// <summary>More pieces than this and a table is too tangled to be proved.</summary>
    public const int Most = 4_000;

    /// <summary>Rows that a table may have.</summary>
    public const int MostRows = 500;

    /// <summary>Values that the conditions of a table may name in all; counted before any is taken apart.</summary>
    public const int MostNamed = 20_000;

    /// <summary>How often a value may be held against another before a table is too tangled: about a second, as tables are looked at while they are drawn.</summary>
    private const long MostWork = 5_000_000;

    /// <summary>Sets that all pieces may hold together.</summary>
    private const int MostSets = 100_000;

    private readonly IReadOnlyList<BranchRule> rows;
    private readonly FieldAtoms[] fields;

    private DecisionTable(IReadOnlyList<BranchRule> rows, FieldAtoms[] fields) => (this.rows, this.fields) = (rows, fields);

    /// <param name="rows">The rows, in order.</param>
    /// <param name="known">The fields that the conditions may ask for; one that is not known is taken as it comes.</param>
    public static IReadOnlyList<TableFinding> Findings(IReadOnlyList<BranchRule> rows, ConditionFields known)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(known);
        if (rows.Count > MostRows) return [Tangled];
        return Atoms(rows, known) is { } fields ? [.. new DecisionTable(rows, fields).Look()] : [Tangled];
    }

    /// <summary>Null where the table is too tangled to be looked at.</summary>
    private static FieldAtoms[]? Atoms(IReadOnlyList<BranchRule> rows, ConditionFields known)
    {
        var distinct = rows.SelectMany(r => r.Conditions).Distinct().ToList();
        if (distinct.Sum(FieldAtoms.Named) > MostNamed) return null;
        var fields = new List<FieldAtoms>();
        var work = MostWork;
        foreach (var asked in distinct.GroupBy(c => c.Field, StringComparer.Ordinal))
        {
            if (FieldAtoms.Of(known.Of(asked.Key) ?? new ConditionField(asked.Key, FieldKind.Free), [.. asked], ref work) is not { } field) return null;
            fields.Add(field);
        }

        return [.. fields];
    }

    private static TableFinding Tangled { get; } = new(TableFindingSort.Tangled, 0, [], ImmutableSortedDictionary<string, string>.Empty);

    private IEnumerable<TableFinding> Look()
    {
        Box?[] boxes = [.. rows.Select(BoxOf)];
        var free = new List<Box> { new([.. fields.Select(f => f.Whole)]) };
        var most = Math.Min(Most, MostSets / Math.Max(1, fields.Length));
        for (var i = 0; i < rows.Count; i++)
        {
            if (Meeting(boxes, i, free) is { } finding) yield return finding;
            if (boxes[i] is { } box) free = [.. free.SelectMany(f => f.Without(box)).Take(most + 1)];
            if (free.Count <= most) continue;
            yield return Tangled;
            yield break;
        }

        if (free.Count > 0) yield return new TableFinding(TableFindingSort.Gap, 0, [], Example(free[0]));
    }

    /// <summary>What is odd about a row among those before it, of which some cases are still free.</summary>
    private TableFinding? Meeting(Box?[] boxes, int row, List<Box> free)
    {
        if (boxes[row] is not { } box)
            return new TableFinding(TableFindingSort.Impossible, row + 1, [], ImmutableSortedDictionary<string, string>.Empty);
        var met = Enumerable.Range(0, row).Where(j => boxes[j]?.With(box) is not null).ToList();
        var isHit = free.Exists(f => f.With(box) is not null);
        if (isHit) met.RemoveAll(j => rows[j].Port == rows[row].Port);
        return met.Count == 0 ? null
            : new TableFinding(isHit ? TableFindingSort.Overlap : TableFindingSort.NeverHit, row + 1, [.. met.Select(j => j + 1)], Example(boxes[met[0]]!.With(box)!));
    }

    /// <summary>The cases of a row; null where there can be none.</summary>
    private Box? BoxOf(BranchRule row)
    {
        BigInteger[] sets = [.. fields.Select(f => row.Conditions.Where(c => c.Field == f.Field).Aggregate(f.Whole, (set, c) => set & f.SetOf(c)))];
        return sets.Any(s => s.IsZero) ? null : new Box(sets);
    }

    private ImmutableSortedDictionary<string, string> Example(Box box) => fields.Zip(box.Sets, (f, s) => KeyValuePair.Create(f.Field, f.WitnessOf(s)))
        .ToImmutableSortedDictionary(StringComparer.Ordinal, StringComparer.Ordinal);
}
