using System.Numerics;

namespace ApprovalHub.Domain.Process.Tables;

/// <summary>
/// The values of a field, those together that no condition of the table tells apart: each sort of value has one witness, and a condition is
/// the set of the sorts for which it holds. What holds is asked of the conditions themselves, so that the check cannot think otherwise than the engine.
/// </summary>
internal sealed class FieldAtoms
{
    private readonly Dictionary<BranchCondition, BigInteger> sets = [];

    private FieldAtoms(string field, IReadOnlyList<BranchCondition> conditions, IReadOnlyList<string> candidates)
    {
        Field = field;
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in candidates)
            seen.TryAdd(string.Concat(conditions.Select(c => c.Holds(value) ? '1' : '0')), value);
        Witnesses = [.. seen.Values];
        var vectors = seen.Keys.ToList();
        foreach (var (place, condition) in conditions.Index())
            sets[condition] = vectors.Index().Where(v => v.Item[place] == '1').Aggregate(BigInteger.Zero, (set, v) => set | (BigInteger.One << v.Index));
    }

    public string Field { get; }

    /// <summary>A value of each sort; empty text: the case has none.</summary>
    public IReadOnlyList<string> Witnesses { get; }

    /// <summary>All sorts of values.</summary>
    public BigInteger Whole => (BigInteger.One << Witnesses.Count) - 1;

    /// <summary>Null where the values of the field are too many to be told apart.</summary>
    /// <param name="field">The field.</param>
    /// <param name="conditions">What is asked of it, each once.</param>
    /// <param name="work">How many values may still be held against one another; what this field takes is taken from it.</param>
    public static FieldAtoms? Of(ConditionField field, IReadOnlyList<BranchCondition> conditions, ref long work)
    {
        if (FieldValues.Candidates(field, conditions) is not { } some) return null;
        string[] candidates = [.. some.Distinct()];
        work -= candidates.LongLength * conditions.Sum(Named);
        return work < 0 ? null : new FieldAtoms(field.Name, conditions, candidates);
    }

    /// <summary>How many values a condition names, without taking it apart.</summary>
    public static int Named(BranchCondition condition) => condition.Operator is "in" or "notIn" ? 1 + condition.Value.AsSpan().Count(',') : 1;

    public BigInteger SetOf(BranchCondition condition) => sets[condition];

    /// <summary>The value of the first sort in a set.</summary>
    public string WitnessOf(BigInteger set) => Witnesses[(int)BigInteger.TrailingZeroCount(set)];
}
